package io.kienco.data;

import io.kienco.model.Nearest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a dataset folder, scanned and fingerprinted before any is parsed. */
final class DatasetFolder {

  private static final Set<String> CENSUS =
      Set.of(Dictionary.INFO, Dictionary.COMMUNES, Dictionary.SCHOOLS);
  private static final Set<String> MONEY =
      Set.of(Dictionary.PROPOSALS, Dictionary.FUNDS, Dictionary.ENVELOPES);

  private final Path folder;
  private final Issues issues;
  private final boolean censusOnly;
  private final Map<String, Path> sound = new HashMap<>();
  private final MessageDigest digest = Sha256.digest();

  private DatasetFolder(Path folder, boolean censusOnly, Issues issues) {
    this.folder = folder;
    this.censusOnly = censusOnly;
    this.issues = issues;
  }

  /** Null when the path holds no dataset at all; one issue says so. */
  static DatasetFolder open(Path path, boolean censusOnly, Issues issues) {
    String shown = path.toString();
    if (!Files.exists(path)) {
      issues.error(null, null, null, "folder-not-found", shown);
    } else if (!Files.isDirectory(path)) {
      issues.error(null, null, null, "folder-is-a-file", shown);
    } else if (Dictionary.files().stream().noneMatch(f -> Files.exists(path.resolve(f)))) {
      issues.error(null, null, null, "folder-not-a-dataset", shown);
    } else {
      DatasetFolder folder = new DatasetFolder(path, censusOnly, issues);
      folder.scan();
      return folder;
    }
    return null;
  }

  /** The file's path when it is there and can be parsed, else null. */
  Path find(String file) {
    return sound.get(file);
  }

  boolean exists(String file) {
    return Files.exists(folder.resolve(file));
  }

  /** Hex SHA-256 over names and digests of the files, in the dictionary's order. */
  String fingerprint() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private void scan() {
    List<String> others = otherFiles();
    List<String> readable = new ArrayList<>();
    for (String file : Dictionary.files()) {
      Path path = folder.resolve(file);
      if (!Files.exists(path)) {
        checkMissing(file, others);
      } else if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
        issues.error(file, null, null, "file-unreadable");
      } else {
        readable.add(file);
      }
    }
    readable.parallelStream()
        .map(file -> FileScan.scan(folder.resolve(file), file))
        .toList()
        .forEach(this::found);
  }

  private void found(FileScan.Found scan) {
    digest.update((scan.file() + '\0').getBytes(StandardCharsets.UTF_8));
    digest.update(scan.digest());
    if (scan.fault() == null) {
      sound.put(scan.file(), folder.resolve(scan.file()));
    } else {
      Object[] args = scan.line() == null ? new Object[0] : new Object[] {scan.line()};
      issues.error(scan.file(), scan.line(), null, scan.fault(), args);
    }
  }

  private void checkMissing(String file, List<String> others) {
    String near = Nearest.to(file, others);
    boolean money = MONEY.contains(file);
    if (CENSUS.contains(file) || money && !(censusOnly && near == null)) {
      if (near == null) {
        issues.error(file, null, null, "file-missing", file);
      } else {
        issues.error(file, null, null, "file-missing-near", file, near);
      }
    } else if (near != null) {
      issues.warn(near, null, null, "file-looks-misspelt", near, file);
    }
  }

  private List<String> otherFiles() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(p -> p.getFileName().toString())
          .filter(n -> !Dictionary.files().contains(n) && n.matches("(?i).*\\.(csv|json|txt)"))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
