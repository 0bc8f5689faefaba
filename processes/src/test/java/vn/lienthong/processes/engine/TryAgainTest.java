package vn.lienthong.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.ProcessEngineLogger;
import org.junit.jupiter.api.Test;

class TryAgainTest {

    @Test
    void knowsWhatAnotherTransactionCanCause() {
        assertThat(TryAgain.wasInTheWay(new OptimisticLockingException("updated by another transaction")))
                .isTrue();
        assertThat(TryAgain.wasInTheWay(new ProcessEngineException("x", new SQLException("deadlock", "40P01"))))
                .isTrue();
        assertThat(TryAgain.wasInTheWay(
                        ProcessEngineLogger.PERSISTENCE_LOGGER.resolveParentOfExecutionFailedException("p", "e")))
                .isTrue();
    }

    @Test
    void givesWhatIsWrongForGoodNoSecondChance() {
        assertThat(TryAgain.wasInTheWay(new ProcessEngineException("Unknown property used in expression")))
                .isFalse();
        assertThat(TryAgain.wasInTheWay(new ProcessEngineException("x", new SQLException("not null", "23502"))))
                .isFalse();
    }
}
