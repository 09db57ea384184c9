package io.kienco.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.store.Plans.Approval;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the store promises, on both databases. */
@ParameterizedClass
@EnumSource(Databases.class)
class StoreTest {

  private static final Act LAN = new Act("lan", Instant.parse("2026-11-22T01:00:00.123456Z"));
  private static final Act MINH = new Act("minh", Instant.parse("2026-11-22T01:00:01Z"));

  private final Databases kind;
  private final Database database;

  StoreTest(Databases kind) {
    this.kind = kind;
    this.database = Database.open(kind.url());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aDatasetIsKeptByContentAndGrowsVersions() {
    Datasets datasets = new Datasets(database);
    Datasets.Version first = datasets.add("tỉnh-a", files("a,b"), Map.of("vi", "Tỉnh A"), "a", LAN);
    Datasets.Version same = datasets.add("tỉnh-a", files("a,b"), Map.of("vi", "x"), "b", MINH);
    Datasets.Version second = datasets.add("tỉnh-a", files("a,c"), Map.of("vi", "B"), "c", MINH);
    assertEquals(first, same);
    assertEquals(2, second.version());
    assertEquals(first, datasets.get("tỉnh-a", 1));
    byte[] kept = new Bundles(database).get(first.bundle()).get("schools.csv");
    assertArrayEquals("a,b".getBytes(StandardCharsets.UTF_8), kept);
    datasets.addIfNew("tỉnh-a", files("a,b"), Map.of(), "built-in", LAN);
    assertEquals(2, datasets.get("tỉnh-a").version());
  }

  @Test
  void largeContentIsKeptWhole() {
    byte[] large = new byte[20 << 20];
    new java.util.Random(1).nextBytes(large);
    SortedMap<String, byte[]> files = new TreeMap<>(Map.of("large.bin", large));
    String hash = new Datasets(database).add("large", files, Map.of(), "x", LAN).bundle();
    assertArrayEquals(large, new Bundles(database).get(hash).get("large.bin"));
  }

  @Test
  void nobodyOverwritesAScenarioUnseen() {
    Scenarios scenarios = new Scenarios(database);
    int seen = scenarios.put("s", "lang-son", "một", "{}", 0, LAN).version();
    scenarios.put("s", "lang-son", "hai", "{\"a\":1}", seen, MINH);
    assertThrows(
        StoreException.Overtaken.class,
        () -> scenarios.put("s", "lang-son", "ba", "{}", seen, LAN));
    assertThrows(
        StoreException.Overtaken.class, () -> scenarios.put("s", null, "new", "{}", 0, LAN));
    scenarios.delete("s", 2, LAN);
    assertTrue(scenarios.find("s").isEmpty());
    assertEquals(4, scenarios.put("s", null, "again", "{}", 0, LAN).version());
    assertEquals(4, scenarios.versions("s").size());
  }

  @Test
  void aDraftIsPublishedAsItWasChecked() {
    Rulebooks rulebooks = new Rulebooks(database);
    Drafts drafts = new Drafts(database);
    rulebooks.ship(files("old"), new Act("built-in", LAN.at()));
    drafts.put("national/x.drl", "one", 0, 1, LAN);
    List<Drafts.Draft> checked = drafts.list();
    drafts.put("national/x.drl", "two", 1, 1, MINH);
    assertThrows(StoreException.Overtaken.class, () -> rulebooks.publish(checked, "because", LAN));
    Rulebooks.Version second = rulebooks.publish(drafts.list(), "because", LAN);
    assertEquals(List.of(), drafts.list());
    assertEquals("two", text(new Bundles(database).get(second.bundle()).get("national/x.drl")));
    assertNotEquals(second.bundle(), rulebooks.get(1).bundle());
    assertEquals(rulebooks.get(1).bundle(), rulebooks.restore(1, "it was better", MINH).bundle());
    rulebooks.ship(files("newer program"), new Act("built-in", LAN.at()));
    assertEquals(3, rulebooks.latest().version());
  }

  @Test
  void aDraftOfAFileThatWasPublishedMeanwhileIsRefused() {
    Rulebooks rulebooks = new Rulebooks(database);
    Drafts drafts = new Drafts(database);
    rulebooks.ship(files("old"), new Act("built-in", LAN.at()));
    drafts.put("schools.csv", "mine", 0, 1, LAN);
    rulebooks.publish(drafts.list(), "first", LAN);
    drafts.put("schools.csv", "on version one", 0, 1, MINH);
    assertThrows(
        StoreException.Overtaken.class, () -> rulebooks.publish(drafts.list(), "second", MINH));
  }

  @Test
  void whoLostAJobCannotWriteToIt() {
    Jobs jobs = jobs();
    accept(jobs, "p1", LAN);
    Jobs.Job first = jobs.claim("p1", LAN.at()).orElseThrow();
    jobs.checkpoint(first, new byte[] {1}, LAN.at());
    Jobs.Job second = jobs.claim("p1", MINH.at()).orElseThrow();
    assertEquals(2, second.attempt());
    assertThrows(Jobs.Lost.class, () -> jobs.done(first, new byte[] {2}, "{}", LAN.at()));
    assertThrows(Jobs.Lost.class, () -> jobs.step(first, step(), "{}"));
    jobs.done(second, new byte[] {3}, "{}", MINH.at());
    assertTrue(jobs.claim("p1", MINH.at()).isEmpty());
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
    Jobs.Job running = jobs.claim("runs", LAN.at()).orElseThrow();
    jobs.stop("waits", MINH);
    jobs.stop("runs", MINH);
    assertEquals(Jobs.State.CANCELLED, jobs.get("waits").state());
    assertTrue(jobs.step(running, step(), "{}"));
  }

  @Test
  void eventsAreBoundedAndGoOnFromANumber() {
    Jobs jobs = jobs();
    accept(jobs, "p", LAN);
    Jobs.Job running = jobs.claim("p", LAN.at()).orElseThrow();
    for (int i = 0; i < 520; i++) {
      jobs.step(running, step(), "{\"i\":" + i + "}");
    }
    jobs.done(running, new byte[0], "{}", LAN.at());
    List<Jobs.Event> all = jobs.events("p", 0);
    assertEquals(501, all.size());
    assertEquals(521, all.get(500).number());
    assertEquals("done", jobs.events("p", 520).get(0).kind());
  }

  @Test
  void aPlanIsApprovedStepByStepAndLockedForGood() {
    Jobs jobs = jobs();
    Plans plans = new Plans(database);
    accept(jobs, "p", LAN);
    assertThrows(
        StoreException.WrongState.class, () -> plans.move("p", Approval.REVIEWED, null, LAN));
    jobs.done(jobs.claim("p", LAN.at()).orElseThrow(), new byte[] {1}, "{}", LAN.at());
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

  @Test
  void aBackupIsTheWholeStoreOnEitherDatabase() throws IOException {
    new Scenarios(database).put("s", null, "tỉnh", "{}", 0, LAN);
    new Datasets(database).add("d", files("\u0000\u00ff ề"), Map.of("vi", "Đ"), "x", LAN);
    accept(jobs(), "waits", LAN);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new Backup(database).write(file);
    for (Databases other : Databases.values()) {
      try (Database copy = Database.open(other.url())) {
        new Backup(copy).read(new ByteArrayInputStream(file.toByteArray()));
        assertEquals(new Scenarios(database).list(), new Scenarios(copy).list());
        assertEquals(new Datasets(database).list(), new Datasets(copy).list());
        assertEquals(Bundles.hash(files("\u0000\u00ff ề")), new Datasets(copy).get("d").bundle());
        assertNull(new Audit(copy).verify().broken());
        assertEquals(new Audit(database).head(), new Audit(copy).head());
        assertEquals(Jobs.State.QUEUED, new Jobs(copy, limits()).get("waits").state());
        assertThrows(
            StoreException.WrongState.class,
            () -> new Backup(copy).read(new ByteArrayInputStream(file.toByteArray())));
      }
    }
  }

  @Test
  void cleaningKeepsWhatWasDecided() {
    Jobs jobs = jobs();
    accept(jobs, "done", LAN);
    accept(jobs, "failed", LAN);
    jobs.done(jobs.claim("done", LAN.at()).orElseThrow(), new byte[] {7}, "{}", LAN.at());
    jobs.failed(jobs.claim("failed", LAN.at()).orElseThrow(), "{}", LAN.at());
    new Workbooks(database).add("w", "w.xlsx", new byte[] {9}, null, LAN);
    Instant later = LAN.at().plus(Duration.ofDays(100));
    Cleanup.Gone gone = new Cleanup(database, Duration.ofDays(90)).run(later);
    assertEquals(new Cleanup.Gone(2, 1, 1, 1), gone);
    assertEquals("done", new Plans(database).get("done").id());
    assertThrows(StoreException.NotThere.class, () -> new Plans(database).get("failed"));
    assertArrayEquals(new byte[] {7}, new Contents(database).get(jobs.get("done").result()));
  }

  private Jobs jobs() {
    return new Jobs(database, limits());
  }

  private static Jobs.Limits limits() {
    return new Jobs.Limits(100, 100);
  }

  private static Jobs.Step step() {
    return new Jobs.Step(1.5, "search", 10L, 12L, 0.1);
  }

  private static void accept(Jobs jobs, String id, Act act) {
    Plans.Made made = new Plans.Made("d", 1, "h", 1, "r", null, null, "{}", null);
    jobs.accept(id, Jobs.Kind.PLAN, "{}", act, Plans.making(id, made, act));
  }

  private static SortedMap<String, byte[]> files(String schools) {
    return new TreeMap<>(Map.of("schools.csv", schools.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
