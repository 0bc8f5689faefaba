package vn.lienthong.processes.agency;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Names and groups change on the day that was set for it, without anybody being there. */
@Component
class GroupRefresh {

    private final AgencyGroups groups;

    GroupRefresh(AgencyGroups groups) {
        this.groups = groups;
    }

    @Scheduled(cron = "${lienthong.agencies.refresh:0 1 0 * * *}", zone = "Asia/Ho_Chi_Minh")
    @SchedulerLock(name = "agency-groups")
    void refresh() {
        groups.bringUpToDate();
    }
}
