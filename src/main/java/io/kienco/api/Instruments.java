package io.kienco.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.kienco.model.Instrument;
import io.kienco.store.StoreException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;

/** What a rulebook holds, read from its files, whoever drafts at it. */
record Instruments(List<Item> items, List<String> overlays) {

  /**
   * A line of the list.
   *
   * @param path of its files, without their endings: {@code national/equity}
   */
  record Item(@JsonUnwrapped Instrument card, String path, int rules, int cases, boolean drafted) {

    Item drafted(List<String> drafts) {
      boolean any = drafts.stream().anyMatch(d -> d.startsWith(path + "."));
      return new Item(card, path, rules, cases, any);
    }
  }

  static Instruments of(List<Instrument> instruments, SortedMap<String, byte[]> files) {
    List<Item> items = instruments.stream().map(i -> item(i, files)).toList();
    List<String> overlays =
        files.keySet().stream()
            .filter(f -> f.matches("scenario/[^/]+/[^/]+"))
            .map(f -> f.split("/")[1])
            .distinct()
            .toList();
    return new Instruments(items, overlays);
  }

  private static Item item(Instrument i, SortedMap<String, byte[]> files) {
    String path = path(i.id(), files);
    return new Item(i, path, i.ruleTitles().size(), cases(files.get(path + ".cases.json")), false);
  }

  private static int cases(byte[] json) {
    try {
      String text = text(json);
      return text == null ? 0 : ApiJson.MAPPER.readTree(text).size();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Of its files, without their endings. */
  static String path(String id, SortedMap<String, byte[]> files) {
    return files.keySet().stream()
        .filter(f -> f.endsWith("/" + id + ".json") && !f.startsWith("scenario/"))
        .map(f -> f.substring(0, f.length() - ".json".length()))
        .findFirst()
        .orElseThrow(() -> new StoreException.NotThere("instrument", id));
  }

  /** A file's text; null where there is none. */
  static String text(byte[] file) {
    return file == null ? null : new String(file, StandardCharsets.UTF_8);
  }
}
