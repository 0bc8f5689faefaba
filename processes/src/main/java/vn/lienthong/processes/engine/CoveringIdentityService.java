package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.identity.db.DbGroupQueryImpl;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.cover.Covers;

/**
 * Adds what covers give to everybody who begins a request, whichever door he comes in by: our pages, the REST API and
 * the engine's web apps all tell this service who is asking. The web apps keep groups for some minutes; covers are read
 * each time all the same.
 */
class CoveringIdentityService extends IdentityServiceImpl {

    private final Covers covers;

    CoveringIdentityService(Covers covers) {
        this.covers = covers;
    }

    @Override
    public void setAuthentication(@Nullable Authentication user) {
        super.setAuthentication(user == null ? null : withCovers(user));
    }

    /** Memberships, without what covers add. */
    @Override
    public GroupQuery createGroupQuery() {
        return new DbGroupQueryImpl(commandExecutor);
    }

    private Authentication withCovers(Authentication user) {
        if (user instanceof CoveringAuthentication || user.getUserId() == null || user.getGroupIds() == null) {
            return user;
        }
        var acting = covers.actingFor(user.getUserId(), user.getGroupIds());
        return acting.powers().isEmpty() ? user : new CoveringAuthentication(user, acting);
    }
}
