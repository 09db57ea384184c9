package io.kienco.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;

/** A fresh store of one kind for each test. */
abstract class StoreCase {

  static final Act LAN = new Act("lan", Instant.parse("2026-11-22T01:00:00.123456Z"));
  static final Act MINH = new Act("minh", Instant.parse("2026-11-22T01:00:01Z"));

  final Database database;
  final Attempts attempts;

  StoreCase(Databases kind) {
    database = Database.open(kind.url());
    attempts = new Attempts(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  Jobs jobs() {
    return new Jobs(database, limits());
  }

  static Jobs.Limits limits() {
    return new Jobs.Limits(100, 100);
  }

  static Job.Step step() {
    return new Job.Step(1.5, "search", 10L, 12L, 0.1);
  }

  static void accept(Jobs jobs, String id, Act act) {
    Plans.Made made = new Plans.Made("d", 1, "h", 1, "r", null, null, "{}", null);
    jobs.accept(id, Job.Kind.PLAN, "{}", act, Plans.making(id, made, act));
  }

  static SortedMap<String, byte[]> files(String schools) {
    return new TreeMap<>(Map.of("schools.csv", schools.getBytes(StandardCharsets.UTF_8)));
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
