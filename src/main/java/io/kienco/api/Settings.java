package io.kienco.api;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How a server is to run.
 *
 * @param port 0 for any free one
 * @param datasets folder whose datasets are offered too; null for none
 * @param rules the rulebook to begin with
 * @param solves how many jobs run at once
 * @param patience how long a stop waits for what runs
 * @param keep how long failed jobs and results that are no plans are kept
 */
public record Settings(
    String host,
    int port,
    String database,
    Path datasets,
    Path rules,
    int solves,
    Duration patience,
    Duration keep,
    Rates rates) {

  /**
   * @param perSecond requests of one caller, after a burst
   * @param atOnce requests being answered
   * @param heavy of them, such as reckon long
   * @param listeners to events
   * @param jobsOfOne most unfinished jobs of one user, and of all
   */
  public record Rates(
      int perSecond,
      int burst,
      int atOnce,
      int heavy,
      int listeners,
      int jobsOfOne,
      int jobsOfAll) {
    public static final Rates USUAL = new Rates(200, 600, 48, 2, 300, 20, 200);
  }

  boolean loopback() {
    return host.equals("127.0.0.1") || host.equals("localhost") || host.equals("::1");
  }
}
