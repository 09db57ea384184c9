package io.kienco.store;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder's files and the hashes that they are, or would be, kept under.
 *
 * @param hash over all paths and contents
 * @param files bytes by path
 * @param contents the hash of each file's bytes by path
 */
public record Bundle(
    String hash, SortedMap<String, byte[]> files, SortedMap<String, String> contents) {

  public static Bundle of(SortedMap<String, byte[]> files) {
    SortedMap<String, String> contents = new TreeMap<>();
    List<Object> parts = new ArrayList<>();
    files.forEach(
        (path, bytes) -> {
          String content = Hash.of(bytes);
          contents.put(path, content);
          parts.add(path);
          parts.add(content);
        });
    return new Bundle(Hash.of(parts.toArray()), files, contents);
  }
}
