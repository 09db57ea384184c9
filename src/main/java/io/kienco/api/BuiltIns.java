package io.kienco.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.kienco.data.Dictionary;
import io.kienco.store.Act;
import io.kienco.store.Bundles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Puts the datasets and the rulebook that come with the program into the store. */
final class BuiltIns {

  private static final String WHO = "built-in";

  private final Rooms rooms;
  private final Settings settings;

  BuiltIns(Rooms rooms, Settings settings) {
    this.rooms = rooms;
    this.settings = settings;
  }

  void keep() {
    Act act = new Act(WHO, rooms.clock().instant());
    try {
      rooms.rulebooks().ship(rules(), act);
      if (settings.datasets() != null && Files.isDirectory(settings.datasets())) {
        for (Path folder : folders(settings.datasets())) {
          keep(folder, act);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SortedMap<String, byte[]> rules() throws IOException {
    SortedMap<String, byte[]> files = Bundles.read(settings.rules());
    files.keySet().removeIf(f -> !f.endsWith(".drl") && !f.endsWith(".json"));
    return files;
  }

  private void keep(Path folder, Act act) throws IOException {
    SortedMap<String, byte[]> files = Bundles.read(folder);
    files.keySet().removeIf(f -> f.contains("/"));
    byte[] info = files.get(Dictionary.INFO);
    if (info != null) {
      JsonNode read = ApiJson.MAPPER.readTree(new String(info, StandardCharsets.UTF_8));
      Map<String, String> title = new HashMap<>();
      read.path("title").properties().forEach(e -> title.put(e.getKey(), e.getValue().asText()));
      rooms.datasets().addIfNew(folder.getFileName().toString(), files, title, WHO, act);
    }
  }

  private static List<Path> folders(Path all) throws IOException {
    try (Stream<Path> folders = Files.list(all)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }
}
