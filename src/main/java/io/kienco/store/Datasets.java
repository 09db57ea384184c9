package io.kienco.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jdbi.v3.core.Handle;

/** Datasets and their versions; a version is a bundle of files and never changes. */
public final class Datasets {

  private static final String LATEST =
      "select * from dataset_version v where version ="
          + " (select max(version) from dataset_version w where w.dataset = v.dataset)";

  private final Database database;

  public Datasets(Database database) {
    this.database = database;
  }

  /**
   * @param title by language tag
   * @param source where the files came from: a file name, or {@code built-in}
   */
  public record Version(
      String id,
      int version,
      String bundle,
      Map<String, String> title,
      String source,
      String by,
      Instant at) {}

  /** The latest version of each, in order of id. */
  public List<Version> list() {
    return database
        .jdbi()
        .withHandle(h -> h.createQuery(LATEST + " order by dataset").map(Datasets::row).list());
  }

  public Version get(String id) {
    return find(id).orElseThrow(() -> new StoreException.NotThere("dataset", id));
  }

  public Optional<Version> find(String id) {
    return database.jdbi().withHandle(h -> latest(h, id));
  }

  public Version get(String id, int version) {
    return versions(id).stream()
        .filter(v -> v.version() == version)
        .findFirst()
        .orElseThrow(() -> new StoreException.NotThere("dataset", id + "/" + version));
  }

  /** The newest first. */
  public List<Version> versions(String id) {
    return database
        .jdbi()
        .withHandle(
            h ->
                h.createQuery(
                        "select * from dataset_version where dataset = :id order by version desc")
                    .bind("id", id)
                    .map(Datasets::row)
                    .list());
  }

  /** A new version; the same files as the latest version are that version. */
  public Version add(
      String id,
      SortedMap<String, byte[]> files,
      Map<String, String> title,
      String source,
      Act act) {
    Bundle bundle = Bundle.of(files);
    return database.jdbi().inTransaction(h -> add(h, id, bundle, title, source, act));
  }

  /** The same, unless some version has these files already. */
  public void addIfNew(
      String id, Bundle bundle, Map<String, String> title, String source, Act act) {
    if (versions(id).stream().noneMatch(v -> v.bundle().equals(bundle.hash()))) {
      database.jdbi().useTransaction(h -> add(h, id, bundle, title, source, act));
    }
  }

  private static Version add(
      Handle h, String id, Bundle files, Map<String, String> title, String source, Act act) {
    String bundle = files.hash();
    Bundles.put(h, files, act);
    Audit.turn(h);
    Optional<Version> latest = latest(h, id);
    if (latest.isPresent() && latest.get().bundle().equals(bundle)) {
      return latest.get();
    }
    int version = latest.map(Version::version).orElse(0) + 1;
    Version added =
        new Version(id, version, bundle, titles(id, title), source, act.who(), act.at());
    h.createUpdate(
            "insert into dataset_version values"
                + " (:id, :version, :bundle, :vi, :en, :source, :by, :at)")
        .bind("id", id)
        .bind("version", version)
        .bind("bundle", bundle)
        .bind("vi", added.title().get("vi"))
        .bind("en", added.title().get("en"))
        .bind("source", source)
        .bind("by", act.who())
        .bind("at", act.time())
        .execute();
    Audit.add(h, act, "import", "dataset/" + id, latest.map(Version::bundle).orElse(null), bundle);
    return added;
  }

  private static Map<String, String> titles(String id, Map<String, String> title) {
    String vi = title.getOrDefault("vi", id);
    return Map.of("vi", vi, "en", title.getOrDefault("en", vi));
  }

  private static Optional<Version> latest(Handle h, String id) {
    return h.createQuery(LATEST + " and dataset = :id").bind("id", id).map(Datasets::row).findOne();
  }

  private static Version row(ResultSet row, org.jdbi.v3.core.statement.StatementContext context)
      throws SQLException {
    return new Version(
        row.getString("dataset"),
        row.getInt("version"),
        row.getString("bundle"),
        Map.of("vi", row.getString("title_vi"), "en", row.getString("title_en")),
        row.getString("source"),
        row.getString("by_user"),
        Rows.time(row, "at"));
  }
}
