package io.kienco.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes into a backup, and what a clean-up leaves. */
@ParameterizedClass
@EnumSource(Databases.class)
class BackupTest extends StoreCase {

  BackupTest(Databases kind) {
    super(kind);
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
        String hash = Bundle.of(files("\u0000\u00ff ề")).hash();
        assertEquals(hash, new Datasets(copy).get("d").bundle());
        assertNull(new Audit(copy).verify().broken());
        assertEquals(new Audit(database).head(), new Audit(copy).head());
        assertEquals(Job.State.QUEUED, new Jobs(copy, limits()).get("waits").state());
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
    attempts.done(
        attempts.claim("done", LAN.at()).orElseThrow(), new byte[] {7}, step(), "{}", LAN.at());
    attempts.failed(attempts.claim("failed", LAN.at()).orElseThrow(), "{}", LAN.at());
    new Workbooks(database).add("w", "w.xlsx", new byte[] {9}, null, LAN);
    Instant later = LAN.at().plus(Duration.ofDays(100));
    Cleanup.Gone gone = new Cleanup(database, Duration.ofDays(90)).run(later);
    assertEquals(new Cleanup.Gone(2, 1, 1, 1), gone);
    assertEquals("done", new Plans(database).get("done").id());
    assertThrows(StoreException.NotThere.class, () -> new Plans(database).get("failed"));
    assertArrayEquals(new byte[] {7}, new Contents(database).get(jobs.get("done").result()));
  }
}
