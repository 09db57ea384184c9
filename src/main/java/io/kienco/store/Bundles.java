package io.kienco.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Folders of files by content: what a dataset or a rulebook was at a time; never changed. */
public final class Bundles {

  private final Database database;

  public Bundles(Database database) {
    this.database = database;
  }

  /** All files under a folder, a linked one too, by path with forward slashes; no hidden ones. */
  public static SortedMap<String, byte[]> read(Path place) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Path folder = place.toRealPath();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith(".") && !path.contains("/.")) {
          files.put(path, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  static void put(Handle handle, Bundle bundle, Act act) {
    if (known(handle, bundle.hash())) {
      return;
    }
    SortedMap<String, byte[]> byHash = new TreeMap<>();
    bundle.files().forEach((path, bytes) -> byHash.put(bundle.contents().get(path), bytes));
    Contents.put(handle, byHash, act);
    PreparedBatch rows =
        handle.prepareBatch(
            "insert into bundle (hash, path, content) values (:hash, :path, :content)"
                + " on conflict do nothing");
    bundle
        .contents()
        .forEach(
            (path, content) ->
                rows.bind("hash", bundle.hash()).bind("path", path).bind("content", content).add());
    rows.execute();
  }

  private static boolean known(Handle handle, String hash) {
    return handle
            .createQuery("select count(*) from bundle where hash = :hash")
            .bind("hash", hash)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** Every file by path. */
  public SortedMap<String, byte[]> get(String hash) {
    return database.jdbi().withHandle(h -> get(h, hash));
  }

  static SortedMap<String, byte[]> get(Handle h, String hash) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    h.createQuery(
            "select path, packed from bundle join content on content = content.hash"
                + " where bundle.hash = :hash")
        .bind("hash", hash)
        .map((row, at) -> Map.entry(row.getString(1), row.getBytes(2)))
        .forEach(e -> files.put(e.getKey(), Contents.unpack(e.getValue())));
    if (files.isEmpty()) {
      throw new StoreException.NotThere("bundle", hash);
    }
    return files;
  }

  /** The hash of one file's content. */
  public Optional<String> content(String hash, String path) {
    return database.jdbi().withHandle(h -> content(h, hash, path));
  }

  static Optional<String> content(Handle h, String hash, String path) {
    return h.createQuery("select content from bundle where hash = :hash and path = :path")
        .bind("hash", hash)
        .bind("path", path)
        .mapTo(String.class)
        .findOne();
  }

  /** Writes every file into a new folder. */
  public void write(String hash, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : get(hash).entrySet()) {
      Path at = folder.resolve(file.getKey()).normalize();
      if (!at.startsWith(folder)) {
        throw new IOException("outside the folder: " + file.getKey());
      }
      Files.createDirectories(at.getParent());
      Files.write(at, file.getValue());
    }
  }
}
