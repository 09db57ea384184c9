package io.kienco.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Accepted work: whose turn it is, who may write to it, how it ends. */
@ParameterizedClass
@EnumSource(Databases.class)
class JobsTest extends StoreCase {

  JobsTest(Databases kind) {
    super(kind);
  }

  @Test
  void whoLostAJobCannotWriteToIt() {
    Jobs jobs = jobs();
    accept(jobs, "p1", LAN);
    Job first = attempts.claim("p1", LAN.at()).orElseThrow();
    attempts.checkpoint(first, new byte[] {1}, LAN.at());
    Job second = attempts.claim("p1", MINH.at()).orElseThrow();
    assertEquals(2, second.attempt());
    assertThrows(
        Attempts.Lost.class, () -> attempts.done(first, new byte[] {2}, step(), "{}", LAN.at()));
    assertThrows(Attempts.Lost.class, () -> attempts.step(first, step(), "{}"));
    attempts.done(second, new byte[] {3}, step(), "{}", MINH.at());
    assertTrue(attempts.claim("p1", MINH.at()).isEmpty());
    byte[] result = new Contents(database).get(jobs.get("p1").result());
    assertArrayEquals(new byte[] {3}, result);
  }

  @Test
  void usersTakeTurns() {
    Jobs jobs = jobs();
    for (int i = 0; i < 4; i++) {
      accept(jobs, "lan" + i, LAN);
    }
    accept(jobs, "minh0", MINH);
    List<String> order =
        database
            .jdbi()
            .withHandle(
                h ->
                    h.createQuery(
                            "select task_instance from scheduled_tasks"
                                + " order by priority desc, execution_time, task_instance")
                        .mapTo(String.class)
                        .list());
    assertEquals(List.of("lan0", "minh0", "lan1", "lan2", "lan3"), order);
  }

  @Test
  void tooMuchWaitingIsRefused() {
    Jobs jobs = new Jobs(database, new Jobs.Limits(2, 3));
    accept(jobs, "a", LAN);
    accept(jobs, "b", LAN);
    assertTrue(assertThrows(Jobs.Crowded.class, () -> accept(jobs, "c", LAN)).ofUser());
    accept(jobs, "d", MINH);
    assertFalse(assertThrows(Jobs.Crowded.class, () -> accept(jobs, "e", MINH)).ofUser());
    assertTrue(jobs.find("e").isEmpty());
  }

  @Test
  void whatWaitsIsCancelledAndWhatRunsIsTold() {
    Jobs jobs = jobs();
    accept(jobs, "waits", LAN);
    accept(jobs, "runs", LAN);
    Job running = attempts.claim("runs", LAN.at()).orElseThrow();
    jobs.stop("waits", MINH);
    jobs.stop("runs", MINH);
    assertEquals(Job.State.CANCELLED, jobs.get("waits").state());
    assertTrue(attempts.step(running, step(), "{}"));
  }

  @Test
  void eventsAreBoundedAndGoOnFromANumber() {
    Jobs jobs = jobs();
    accept(jobs, "p", LAN);
    Job running = attempts.claim("p", LAN.at()).orElseThrow();
    for (int i = 0; i < 520; i++) {
      attempts.step(running, step(), "{\"i\":" + i + "}");
    }
    attempts.done(running, new byte[0], step(), "{}", LAN.at());
    List<Job.Event> all = jobs.events("p", 0);
    assertEquals(501, all.size());
    assertEquals(521, all.get(500).number());
    assertEquals("done", jobs.events("p", 520).get(0).kind());
  }

  @Test
  void aPlanThatAnotherIsMadeFromIsNotDeleted() {
    for (String id : List.of("base", "other", "warm", "kept")) {
      String scenario = id.equals("kept") ? "{\"stable\":{\"against\":\"base\"}}" : "{}";
      String warm = id.equals("warm") ? "base" : null;
      Plans.Made made = new Plans.Made("d", 1, "h", 1, "r", null, null, scenario, warm);
      jobs().accept(id, Job.Kind.PLAN, "{}", LAN, Plans.making(id, made, LAN));
      Job job = attempts.claim(id, LAN.at()).orElseThrow();
      attempts.done(job, new byte[] {1}, step(), "{}", LAN.at());
    }
    Plans plans = new Plans(database);
    for (String user : List.of("warm", "kept")) {
      assertThrows(StoreException.InUse.class, () -> plans.delete("base", LAN));
      plans.delete(user, LAN);
    }
    plans.delete("base", LAN);
    assertTrue(plans.find("base").isEmpty());
    assertTrue(plans.find("other").isPresent());
  }
}
