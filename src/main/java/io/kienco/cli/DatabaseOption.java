package io.kienco.cli;

import io.kienco.store.Database;
import io.kienco.store.StoreException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the service keeps what was decided. */
final class DatabaseOption {

  @Option(
      names = "--db",
      paramLabel = "URL",
      description =
          "jdbc:postgresql://… or jdbc:h2:file:…, also as KIENCO_DB"
              + " (default: a file in the folder .kienco of your home).")
  private String url;

  String url() {
    if (url != null) {
      return url;
    }
    String set = System.getenv("KIENCO_DB");
    return set == null || set.isBlank()
        ? "jdbc:h2:file:" + Path.of(System.getProperty("user.home"), ".kienco", "kienco")
        : set;
  }

  Database open() {
    try {
      return Database.open(url());
    } catch (StoreException.Unusable e) {
      throw unusable(e);
    }
  }

  static WrongInput unusable(StoreException e) {
    return WrongInput.of("--db", "store-unusable", e.args().toArray(String[]::new));
  }
}
