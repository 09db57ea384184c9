package io.kienco.policy;

import io.kienco.model.DataIssue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of a rulebook: what is on disk, or a draft of it that nobody has saved yet.
 *
 * @param texts {@code *.json}, {@code *.drl} and {@code *.cases.json} by path from the rules
 *     folder, with forward slashes: {@code national/equity.drl}
 */
public record RuleFiles(SortedMap<String, String> texts) {
  private static final int LARGEST = 2_000_000;
  private static final List<String> FOLDERS = List.of("national", "province");
  private static final Pattern PATH =
      Pattern.compile(
          "(national|province|scenario/NAME)/NAME(\\.drl|\\.json|\\.cases\\.json)"
              .replace("NAME", "[a-z0-9][a-z0-9-]{0,79}"));

  public RuleFiles {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  /** The files of a folder with overlays; refused where a file cannot be read. */
  public static RuleFiles read(Path rules, List<String> overlays) {
    List<DataIssue> issues = new ArrayList<>();
    RuleFiles files = read(rules, overlays, issues);
    if (!issues.isEmpty()) {
      throw new RulebookException(issues);
    }
    return files;
  }

  /**
   * A draft: the same with some files changed or added; a null text takes a file away. A path or a
   * length that no rulebook has is refused.
   */
  public RuleFiles with(Map<String, String> changed) {
    SortedMap<String, String> all = new TreeMap<>(texts);
    List<DataIssue> issues = new ArrayList<>();
    changed.forEach(
        (path, text) -> {
          if (!PATH.matcher(path).matches()) {
            new Issues(path, issues).error(null, null, "rules-path", path);
          } else if (text == null) {
            all.remove(path);
          } else if (text.length() > LARGEST) {
            new Issues(path, issues).error(null, null, "file-too-long", LARGEST);
          } else {
            all.put(path, text);
          }
        });
    if (!issues.isEmpty()) {
      throw new RulebookException(issues);
    }
    return new RuleFiles(all);
  }

  static RuleFiles read(Path rules, List<String> overlays, List<DataIssue> issues) {
    SortedMap<String, String> texts = new TreeMap<>();
    if (!Files.isDirectory(rules.resolve("national"))) {
      new Issues(rules.toString(), issues).error(null, null, "not-a-rulebook", rules);
    }
    for (String folder : FOLDERS) {
      readFolder(rules, folder, texts, issues);
    }
    for (String overlay : overlays) {
      String folder = "scenario/" + overlay;
      if (!overlay.matches("[a-z0-9][a-z0-9-]*") || !Files.isDirectory(rules.resolve(folder))) {
        new Issues("scenario", issues)
            .error(null, "overlays", "overlay-unknown", overlay, overlaysIn(rules));
      } else {
        readFolder(rules, folder, texts, issues);
      }
    }
    return new RuleFiles(texts);
  }

  /** The overlays that a rulebook has, as a list in words. */
  private static String overlaysIn(Path rules) {
    Path all = rules.resolve("scenario");
    if (!Files.isDirectory(all)) {
      return "–";
    }
    try (Stream<Path> folders = Files.list(all)) {
      return folders
          .filter(Files::isDirectory)
          .map(f -> f.getFileName().toString())
          .sorted()
          .collect(Collectors.joining(", "));
    } catch (IOException e) {
      return "–";
    }
  }

  private static void readFolder(
      Path rules, String folder, Map<String, String> texts, List<DataIssue> issues) {
    Path path = rules.resolve(folder);
    if (!Files.isDirectory(path)) {
      return;
    }
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.sorted().toList()) {
        String name = folder + "/" + file.getFileName();
        if (name.endsWith(".drl") || name.endsWith(".json")) {
          readFile(file, name, texts, issues);
        }
      }
    } catch (IOException e) {
      new Issues(folder, issues).error(null, null, "rules-file-unreadable", folder);
    }
  }

  private static void readFile(
      Path file, String name, Map<String, String> texts, List<DataIssue> issues) {
    Issues ofFile = new Issues(name, issues);
    try {
      if (Files.size(file) > LARGEST) {
        ofFile.error(null, null, "file-too-long", LARGEST);
        return;
      }
      byte[] bytes = Files.readAllBytes(file);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      texts.put(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      ofFile.error(null, null, "rules-file-not-utf8");
    } catch (IOException e) {
      ofFile.error(null, null, "rules-file-unreadable", name);
    }
  }

  boolean overlaid() {
    return texts.keySet().stream().anyMatch(f -> f.startsWith("scenario/"));
  }

  /** SHA-256 over names and contents, in order. */
  public String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      texts.forEach(
          (name, text) -> {
            digest.update((name + "\n" + text.length() + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(text.getBytes(StandardCharsets.UTF_8));
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
