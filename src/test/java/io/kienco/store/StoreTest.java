package io.kienco.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Datasets, rulebooks and scenarios: versions, and nobody overwrites another unseen. */
@ParameterizedClass
@EnumSource(Databases.class)
class StoreTest extends StoreCase {

  StoreTest(Databases kind) {
    super(kind);
  }

  @Test
  void aStoreWithEveryMigrationIsKnownAtOnce() {
    assertTrue(database.upToDate());
    database.jdbi().useHandle(h -> h.execute("delete from flyway_schema_history"));
    assertFalse(database.upToDate());
  }

  @Test
  void aLinkedFolderIsReadAsWhatItLinksTo(@TempDir Path folder) throws IOException {
    Path there = Files.createDirectory(folder.resolve("there"));
    Files.writeString(there.resolve("schools.csv"), "a,b");
    Path link = Files.createSymbolicLink(folder.resolve("link"), there);
    assertEquals(Bundle.of(Bundles.read(there)).hash(), Bundle.of(Bundles.read(link)).hash());
    assertEquals(List.of("schools.csv"), List.copyOf(Bundles.read(link).keySet()));
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
    datasets.addIfNew("tỉnh-a", Bundle.of(files("a,b")), Map.of(), "built-in", LAN);
    assertEquals(2, datasets.get("tỉnh-a").version());
  }

  @Test
  void whoWritesAVersionAtOnceGetsTheNextNumber() {
    Datasets datasets = new Datasets(database);
    Rulebooks rulebooks = new Rulebooks(database);
    rulebooks.ship(Bundle.of(files("law")), new Act("built-in", LAN.at()));
    IntStream.range(0, 12)
        .parallel()
        .forEach(
            i -> {
              datasets.add("tỉnh-a", files("a," + i), Map.of("vi", "Tỉnh A"), "a", LAN);
              rulebooks.restore(1, "again", MINH);
            });
    assertEquals(12, datasets.get("tỉnh-a").version());
    assertEquals(13, rulebooks.latest().version());
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
    rulebooks.ship(Bundle.of(files("old")), new Act("built-in", LAN.at()));
    drafts.put("national/x.drl", "one", 0, 1, LAN);
    List<Drafts.Draft> checked = drafts.list();
    drafts.put("national/x.drl", "two", 1, 1, MINH);
    assertThrows(StoreException.Overtaken.class, () -> rulebooks.publish(checked, "because", LAN));
    Rulebooks.Version second = rulebooks.publish(drafts.list(), "because", LAN);
    assertEquals(List.of(), drafts.list());
    assertEquals("two", text(new Bundles(database).get(second.bundle()).get("national/x.drl")));
    assertNotEquals(second.bundle(), rulebooks.get(1).bundle());
    assertEquals(rulebooks.get(1).bundle(), rulebooks.restore(1, "it was better", MINH).bundle());
    rulebooks.ship(Bundle.of(files("newer program")), new Act("built-in", LAN.at()));
    assertEquals(3, rulebooks.latest().version());
  }

  @Test
  void aDraftOfAFileThatWasPublishedMeanwhileIsRefused() {
    Rulebooks rulebooks = new Rulebooks(database);
    Drafts drafts = new Drafts(database);
    rulebooks.ship(Bundle.of(files("old")), new Act("built-in", LAN.at()));
    drafts.put("schools.csv", "mine", 0, 1, LAN);
    rulebooks.publish(drafts.list(), "first", LAN);
    drafts.put("schools.csv", "on version one", 0, 1, MINH);
    assertThrows(
        StoreException.Overtaken.class, () -> rulebooks.publish(drafts.list(), "second", MINH));
  }
}
