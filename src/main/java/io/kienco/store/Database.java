package io.kienco.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/** A store: H2 in a file, or PostgreSQL by URL. */
public final class Database implements AutoCloseable {

  /**
   * Writes reach the file before a commit returns; a second process (tokens, backup) may open the
   * file beside a running server, through this machine's loopback only.
   */
  private static final String H2 =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
          + ";LOCK_TIMEOUT=15000";

  /** Of the migrations in {@code db/migration}. */
  private static final String NEWEST = "1";

  private static final Pattern SECRET = Pattern.compile("(?i)(password=)[^&;]*|//[^/@]*@");
  private static final int CONNECTIONS = 16;
  private static final long CONNECT_MILLIS = 15_000;

  private final HikariDataSource source;
  private Jdbi jdbi;
  private final String url;

  private Database(HikariDataSource source, String url) {
    this.source = source;
    this.url = url;
  }

  /** An open store, its tables up to date. */
  public static Database open(String url) {
    Database database = at(url);
    try {
      database.migrate();
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /**
   * A store that nothing was asked of yet; {@link #migrate} comes first.
   *
   * @param url {@code jdbc:h2:file:…}, {@code jdbc:h2:mem:…} or {@code jdbc:postgresql://…}
   */
  public static Database at(String url) {
    System.setProperty("h2.bindAddress", "127.0.0.1");
    HikariDataSource source = new HikariDataSource();
    config(url).copyStateTo(source);
    return new Database(source, url);
  }

  /** Makes the tables, or brings them up to date. */
  public void migrate() {
    try {
      if (!upToDate()) {
        Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
      }
    } catch (FlywayException | com.zaxxer.hikari.pool.HikariPool.PoolInitializationException e) {
      throw new StoreException.Unusable(withoutSecret(url), withoutSecret(why(e)));
    }
  }

  /** Asks Flyway's own table, since Flyway takes most of a second to say the same. */
  boolean upToDate() {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet newest =
            statement.executeQuery(
                "select version, success from flyway_schema_history"
                    + " order by installed_rank desc limit 1")) {
      return newest.next() && newest.getBoolean(2) && NEWEST.equals(newest.getString(1));
    } catch (SQLException e) {
      return false;
    }
  }

  private static HikariConfig config(String url) {
    HikariConfig config = new HikariConfig();
    boolean file = url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:");
    config.setJdbcUrl(
        url.startsWith("jdbc:h2:") ? url + H2 + (file ? ";AUTO_SERVER=TRUE" : "") : url);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(CONNECT_MILLIS);
    config.setPoolName("kienco");
    return config;
  }

  private static String why(Exception e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }

  static String withoutSecret(String text) {
    return SECRET.matcher(text).replaceAll(m -> m.group(1) == null ? "//***@" : m.group(1) + "***");
  }

  /** True of an error that means that the database could not be reached, or not in time. */
  public static boolean unreachable(Throwable e) {
    return e instanceof ConnectionException;
  }

  synchronized Jdbi jdbi() {
    if (jdbi == null) {
      jdbi = Jdbi.create(source);
      jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
    }
    return jdbi;
  }

  HikariDataSource source() {
    return source;
  }

  boolean postgres() {
    return url.startsWith("jdbc:postgresql:");
  }

  /** True while the database answers. */
  public boolean alive() {
    try {
      return jdbi().withHandle(h -> h.createQuery("select 1").mapTo(Integer.class).one()) == 1;
    } catch (org.jdbi.v3.core.JdbiException e) {
      return false;
    }
  }

  @Override
  public void close() {
    source.close();
  }
}
