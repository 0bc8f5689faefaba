package vn.lienthong.processes;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The process application: Camunda engine, its web apps, our pages, the case file and the history outbox. */
@SpringBootApplication
public class ProcessApplication {

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        SpringApplication.run(ProcessApplication.class, args);
    }
}
