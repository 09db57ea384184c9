package io.kienco.web;

import io.kienco.api.Server;
import io.kienco.api.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** A server of its own for a test, with its store in memory; stopped and started it keeps both. */
final class Site implements AutoCloseable {

  private final Path datasets;
  private final String database;
  private final Settings.Rates rates;
  private final Server server;
  private final int port;

  private Site(Path datasets, String database, int port, Settings.Rates rates) {
    this.datasets = datasets;
    this.database = database;
    this.rates = rates;
    this.server =
        Server.start(
            new Settings(
                "127.0.0.1",
                port,
                database,
                datasets,
                Path.of("rules"),
                1,
                Duration.ofSeconds(5),
                Duration.ofDays(1),
                rates),
            Clock.systemUTC());
    this.port = server.port();
  }

  static Site start() {
    return start(Path.of("datasets"));
  }

  /** With other datasets than those of the product. */
  static Site start(Path datasets) {
    return start(datasets, Settings.Rates.USUAL);
  }

  /** One that reckons only one long question at a time. */
  static Site narrow() {
    return start(Path.of("datasets"), new Settings.Rates(200, 600, 48, 1, 300, 20, 200));
  }

  private static Site start(Path datasets, Settings.Rates rates) {
    return new Site(datasets, "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", 0, rates);
  }

  /** The same server again, at the same address, after a stop. */
  Site again() {
    return new Site(datasets, database, port, rates);
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  /** What a served process does once it is ready. */
  void warmUp() {
    server.warmUp(address() + "/");
  }

  void stop() {
    server.close();
  }

  @Override
  public void close() {
    server.close();
  }
}
