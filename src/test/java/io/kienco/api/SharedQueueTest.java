package io.kienco.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kienco.store.Databases;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Servers that share a PostgreSQL share its queue; {@code -Dkienco.jobs=40} in the long run. */
class SharedQueueTest {

  private static final int JOBS = Integer.getInteger("kienco.jobs", 8);
  private static final int JOBS_OF_ONE = 20;

  @Test
  void everyPlanIsMadeOnceThoughOneServerIsKilled() throws IOException, InterruptedException {
    String database = Databases.POSTGRES.url();
    try (ServerProcess first = ServerProcess.start(database);
        ServerProcess second = ServerProcess.start(database)) {
      Client client = new Client(first.address());
      Set<String> accepted = new HashSet<>();
      boolean killed = false;
      while (accepted.size() < JOBS || !killed) {
        if (accepted.size() < JOBS && accepted.size() - done(client) < JOBS_OF_ONE) {
          var answer = client.send("POST", "/api/plans", Deeds.PLAN);
          assertEquals(202, answer.statusCode(), answer.body());
          accepted.add(answer.headers().firstValue("Location").orElseThrow().substring(11));
        } else if (!killed && done(client) >= JOBS / 4) {
          second.kill();
          killed = true;
        } else {
          Thread.sleep(50);
        }
      }
      assertEquals(accepted, client.ended());
      for (String plan : accepted) {
        assertEquals(1, client.timesDone(plan), plan);
      }
    }
  }

  @Test
  void aPlanIsStoppedThroughWhicheverServer() throws IOException, InterruptedException {
    String database = Databases.POSTGRES.url();
    try (ServerProcess first = ServerProcess.start(database);
        ServerProcess second = ServerProcess.start(database)) {
      Client client = new Client(first.address());
      client.send("POST", "/api/plans", ResumeTest.LONG);
      client.send("POST", "/api/plans", ResumeTest.LONG);
      while (client.plans("running").size() < 2) {
        Thread.sleep(100);
      }
      for (String plan : client.plans("running")) {
        client.send("POST", "/api/plans/" + plan + "/stop", null);
      }
      assertEquals(2, client.ended().size());
      assertEquals(2, new Client(second.address()).plans("done").size());
    }
  }

  private static int done(Client client) throws IOException, InterruptedException {
    return client.plans("done").size();
  }
}
