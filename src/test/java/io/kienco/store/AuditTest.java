package io.kienco.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.store.Plans.Approval;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What was decided, by whom, and that nobody changed it since. */
@ParameterizedClass
@EnumSource(Databases.class)
class AuditTest extends StoreCase {

  AuditTest(Databases kind) {
    super(kind);
  }

  @Test
  void aPlanIsApprovedStepByStepAndLockedForGood() {
    Jobs jobs = jobs();
    Plans plans = new Plans(database);
    accept(jobs, "p", LAN);
    assertThrows(
        StoreException.WrongState.class, () -> plans.move("p", Approval.REVIEWED, null, LAN));
    attempts.done(
        attempts.claim("p", LAN.at()).orElseThrow(), new byte[] {1}, step(), "{}", LAN.at());
    assertThrows(
        StoreException.WrongState.class, () -> plans.move("p", Approval.APPROVED, null, LAN));
    for (Approval next : List.of(Approval.REVIEWED, Approval.APPROVED, Approval.LOCKED)) {
      plans.move("p", next, "vì", MINH);
    }
    assertThrows(StoreException.WrongState.class, () -> plans.move("p", Approval.DRAFT, null, LAN));
    assertThrows(StoreException.WrongState.class, () -> plans.delete("p", LAN));
    assertEquals(1, plans.list("d", Plans.Sort.GAP, true, 0, 10).rows().size());
    assertEquals(0, plans.list("other", Plans.Sort.AT, false, 0, 10).total());
  }

  @Test
  void theAuditChainShowsWhatWasChanged() {
    Scenarios scenarios = new Scenarios(database);
    Audit audit = new Audit(database);
    for (int i = 0; i < 3; i++) {
      scenarios.put("s" + i, null, "t", "{\"n\":\"'; drop table audit; --\"}", 0, LAN);
    }
    assertEquals(3, audit.verify().rows());
    assertNull(audit.verify().broken());
    assertEquals("scenario/s2", audit.newest("scenario/", Long.MAX_VALUE, 1).get(0).subject());
    database.jdbi().useHandle(h -> h.execute("update audit set who = 'x' where number = 2"));
    assertEquals(2, audit.verify().broken());
    database.jdbi().useHandle(h -> h.execute("update audit set who = 'lan' where number = 2"));
    assertNull(audit.verify().broken());
    database.jdbi().useHandle(h -> h.execute("delete from audit where number = 3"));
    assertEquals(3, audit.verify().broken());
  }

  @Test
  void tokensAreKeptHashed() {
    Tokens tokens = new Tokens(database);
    String secret = tokens.add("lan", "planner", LAN);
    assertEquals("lan", tokens.find(secret).orElseThrow().name());
    assertTrue(tokens.find(secret + "x").isEmpty());
    tokens.revoke(tokens.list().get(0).id(), MINH);
    assertTrue(tokens.find(secret).isEmpty());
    assertFalse(tokens.any());
  }
}
