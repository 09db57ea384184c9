package io.kienco.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.kienco.data.Dictionary;
import io.kienco.store.Act;
import io.kienco.store.Bundle;
import io.kienco.store.Bundles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The rulebook and the datasets that come with the program, on their way into the store. */
record BuiltIns(Bundle rules, List<Dataset> datasets) {

  private static final String WHO = "built-in";

  record Dataset(String id, Bundle files, Map<String, String> title) {}

  /** Reads and hashes them: work that needs no store. */
  static BuiltIns read(Settings settings) {
    try {
      SortedMap<String, byte[]> rules = Bundles.read(settings.rules());
      rules.keySet().removeIf(f -> !f.endsWith(".drl") && !f.endsWith(".json"));
      List<Dataset> datasets = new ArrayList<>();
      for (Path folder : folders(settings.datasets())) {
        SortedMap<String, byte[]> files = Bundles.read(folder);
        files.keySet().removeIf(f -> f.contains("/"));
        if (files.containsKey(Dictionary.INFO)) {
          String id = folder.getFileName().toString();
          datasets.add(new Dataset(id, Bundle.of(files), title(files.get(Dictionary.INFO))));
        }
      }
      return new BuiltIns(Bundle.of(rules), datasets);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void keep(Rooms rooms) {
    Act act = new Act(WHO, rooms.clock().instant());
    rooms.rulebooks().ship(rules, act);
    datasets.forEach(d -> rooms.datasets().addIfNew(d.id, d.files, d.title, WHO, act));
  }

  private static Map<String, String> title(byte[] info) throws IOException {
    JsonNode read = ApiJson.MAPPER.readTree(new String(info, StandardCharsets.UTF_8));
    Map<String, String> title = new HashMap<>();
    read.path("title").properties().forEach(e -> title.put(e.getKey(), e.getValue().asText()));
    return title;
  }

  private static List<Path> folders(Path all) throws IOException {
    if (all == null || !Files.isDirectory(all)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(all)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }
}
