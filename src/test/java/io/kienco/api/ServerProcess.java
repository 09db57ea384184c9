package io.kienco.api;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** {@code serve} in a process of its own, to be killed. */
final class ServerProcess implements AutoCloseable {

  private final Process process;
  private final String address;

  private ServerProcess(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Ready for requests when it returns. */
  static ServerProcess start(String database) throws IOException {
    return start(database, Path.of(""));
  }

  /**
   * @param home holds {@code datasets} and {@code rules}
   */
  static ServerProcess start(String database, Path home) throws IOException {
    Process process = begin(database, home);
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    if (line == null) {
      throw new IOException("serve ended with " + process.exitValue());
    }
    return new ServerProcess(process, line.replaceFirst(".*(http://[^/]*)/.*", "$1"));
  }

  /** Lets it live for so long, ready or not. */
  static void killed(String database, Path home, long millis)
      throws IOException, InterruptedException {
    Process process = begin(database, home);
    Thread.sleep(millis);
    process.destroyForcibly().waitFor();
  }

  private static Process begin(String database, Path home) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx700m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            absolute(System.getProperty("java.class.path")),
            "io.kienco.cli.Main",
            "serve",
            "--port",
            "0",
            "--solves",
            "1",
            "--db",
            database)
        .directory(home.toAbsolutePath().toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String absolute(String classPath) {
    return Arrays.stream(classPath.split(File.pathSeparator))
        .map(p -> Path.of(p).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  String address() {
    return address;
  }

  /** As kill -9 does: no chance to tidy up. */
  void kill() {
    process.destroyForcibly();
    await();
  }

  @Override
  public void close() {
    process.destroy();
    await();
  }

  private void await() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
