package vn.lienthong.workers.indexing;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.workers.http.ProcessesSettings;
import vn.lienthong.workers.messaging.RefusedMessages;

/** What the index needs the process application for. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    /** With the process application: its journal, its list, its jobs. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("lienthong.processes.url")
    static class Connected {

        @Bean
        InternalCalls indexingCalls(ProcessesSettings address, ObjectMapper json) {
            return new InternalCalls(address, json);
        }

        @Bean
        Journal journal(InternalCalls indexingCalls, MessageReader reader) {
            return new HttpJournal(indexingCalls, reader);
        }

        @Bean
        JobLoop indexJobs(
                InternalCalls indexingCalls,
                Generations generations,
                CaseIndex index,
                IndexContents contents,
                Journal journal,
                Refusals refusals,
                IndexingSettings settings) {
            var pause = new Pause(settings.settling());
            var repair = new CaseRepair(index, contents, journal, refusals, pause);
            return new JobLoop(
                    new JobDesk(indexingCalls),
                    generations,
                    journal,
                    new Rebuild(generations, index, journal, refusals),
                    new Check(generations, contents, journal, repair, pause),
                    repair,
                    new Removal(indexingCalls, generations, contents),
                    settings.asking());
        }
    }

    /** Without the process application there is no list that people look at. */
    @Bean
    Refusals refusals(ObjectProvider<InternalCalls> calls, RefusedMessages messages, IndexingSettings settings) {
        var connected = calls.getIfAvailable();
        return connected == null ? new TopicRefusals(messages, settings.refusedTopic()) : new HttpRefusals(connected);
    }
}
