package io.kienco.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Fresh databases of both kinds; one PostgreSQL server serves the whole test run. */
public enum Databases {
  H2 {
    @Override
    public String url() {
      return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }
  },
  POSTGRES {
    @Override
    public String url() {
      String name = "t" + UUID.randomUUID().toString().replace("-", "");
      try (Connection connection = server().getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return server().getJdbcUrl("postgres", name);
    }
  };

  private static EmbeddedPostgres postgres;

  /** Of an empty database of its own. */
  public abstract String url();

  private static synchronized EmbeddedPostgres server() {
    if (postgres == null) {
      try {
        postgres = EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return postgres;
  }
}
