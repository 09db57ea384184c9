package io.kienco.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jdbi.v3.core.Handle;

/** Published rulebooks, one bundle a version; the newest is in use. */
public final class Rulebooks {

  private final Database database;
  private final Bundles bundles;

  public Rulebooks(Database database) {
    this.database = database;
    this.bundles = new Bundles(database);
  }

  public record Version(int version, String bundle, String reason, String by, Instant at) {}

  /** The newest first. */
  public List<Version> versions() {
    return database.jdbi().withHandle(Rulebooks::versions);
  }

  public Version latest() {
    return versions().stream()
        .findFirst()
        .orElseThrow(() -> new StoreException.NotThere("rulebook", "1"));
  }

  public Version get(int version) {
    return of(version, versions());
  }

  private static Version of(int version, List<Version> versions) {
    return versions.stream()
        .filter(v -> v.version() == version)
        .findFirst()
        .orElseThrow(() -> new StoreException.NotThere("rulebook", "" + version));
  }

  /** The rulebook of the program, where there is none or the newest came so too. */
  public void ship(Bundle files, Act act) {
    database
        .jdbi()
        .useTransaction(
            h -> {
              Optional<Version> latest = versions(h).stream().findFirst();
              boolean ours = latest.isEmpty() || latest.get().by().equals(act.who());
              if (ours && !latest.map(Version::bundle).equals(Optional.of(files.hash()))) {
                add(h, files, "built-in", act);
              }
            });
  }

  /** Puts the drafts in use; each must still be as it was checked, and its file as it began. */
  public Version publish(List<Drafts.Draft> checked, String reason, Act act) {
    return database.jdbi().inTransaction(h -> publish(h, checked, reason, act));
  }

  private static Version publish(Handle h, List<Drafts.Draft> checked, String reason, Act act) {
    Audit.turn(h);
    List<Drafts.Draft> now = Drafts.list(h);
    if (!now.equals(checked)) {
      throw new StoreException.Overtaken("draft", "");
    }
    List<Version> versions = versions(h);
    Version latest = versions.get(0);
    SortedMap<String, byte[]> files = Bundles.get(h, latest.bundle());
    for (Drafts.Draft draft : checked) {
      refuseIfChangedSince(h, draft, versions);
      files.put(draft.path(), Drafts.bytes(draft.text()));
    }
    Version added = add(h, Bundle.of(files), reason, act);
    checked.forEach(draft -> Drafts.drop(h, draft.path(), draft.edition()));
    return added;
  }

  private static void refuseIfChangedSince(Handle h, Drafts.Draft draft, List<Version> versions) {
    Optional<String> then = Bundles.content(h, of(draft.base(), versions).bundle(), draft.path());
    if (!then.equals(Bundles.content(h, versions.get(0).bundle(), draft.path()))) {
      throw new StoreException.Overtaken("draft", draft.path());
    }
  }

  /** An earlier version as the newest. */
  public Version restore(int version, String reason, Act act) {
    Bundle files = Bundle.of(bundles.get(get(version).bundle()));
    return database.jdbi().inTransaction(h -> add(h, files, reason, act));
  }

  private static Version add(Handle h, Bundle files, String reason, Act act) {
    Audit.turn(h);
    Optional<Version> latest = versions(h).stream().findFirst();
    String bundle = files.hash();
    Bundles.put(h, files, act);
    Version added =
        new Version(
            latest.map(Version::version).orElse(0) + 1, bundle, reason, act.who(), act.at());
    h.createUpdate("insert into rulebook_version values (:version, :bundle, :reason, :by, :at)")
        .bind("version", added.version())
        .bind("bundle", bundle)
        .bind("reason", reason)
        .bind("by", act.who())
        .bind("at", act.time())
        .execute();
    Audit.add(
        h,
        act,
        "publish",
        "rulebook/" + added.version(),
        latest.map(Version::bundle).orElse(null),
        bundle + " " + reason);
    return added;
  }

  private static List<Version> versions(Handle h) {
    return h.createQuery("select * from rulebook_version order by version desc")
        .map((row, c) -> row(row))
        .list();
  }

  private static Version row(ResultSet row) throws SQLException {
    return new Version(
        row.getInt("version"),
        row.getString("bundle"),
        row.getString("reason"),
        row.getString("by_user"),
        Rows.time(row, "at"));
  }
}
