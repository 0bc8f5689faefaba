package vn.lienthong.processes.internalapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.RestController;

/**
 * A controller for our own programs, below {@code /internal}: only service accounts get to it, and what it refuses with
 * a {@code ResponseStatusException} is told as {@code {"message": …}}, in Vietnamese.
 */
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@RestController
public @interface ForPrograms {}
