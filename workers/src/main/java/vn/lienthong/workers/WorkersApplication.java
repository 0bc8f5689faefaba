package vn.lienthong.workers;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The workers: the indexer that turns history events into searchable cases, and the partners' adapters. */
@SpringBootApplication
public class WorkersApplication {

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        SpringApplication.run(WorkersApplication.class, args);
    }
}
