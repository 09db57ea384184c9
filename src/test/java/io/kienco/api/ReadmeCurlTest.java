package io.kienco.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.store.Databases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The README's two curl lines do what it says of them, typed as they stand there. */
class ReadmeCurlTest {

  private static final List<Path> CURL =
      Arrays.stream(System.getenv("PATH").split(":")).map(p -> Path.of(p, "curl")).toList();

  @Test
  void oneAsksForAPlanAndTheOtherGetsIt() throws IOException, InterruptedException {
    Assumptions.assumeTrue(CURL.stream().anyMatch(Files::isExecutable), "no curl here");
    List<String> lines =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(l -> l.startsWith("curl "))
            .toList();
    assertEquals(2, lines.size(), lines.toString());
    try (TestServer server = TestServer.start(Databases.H2)) {
      String accepted = typed(lines.get(0), server);
      assertTrue(accepted.startsWith("HTTP/1.1 202"), accepted);
      String location = accepted.replaceAll("(?s).*Location: (\\S+).*", "$1");
      assertTrue(server.listen(location).contains("event: done"), location);
      String id = location.substring(location.lastIndexOf('/') + 1);
      String plan = typed(lines.get(1).replace("ID", id), server);
      assertTrue(ApiJson.MAPPER.readTree(plan).path("awards").size() > 700, plan);
    }
  }

  private static String typed(String line, TestServer server)
      throws IOException, InterruptedException {
    Path answer = Files.createTempFile("kienco", ".txt");
    Process shell =
        new ProcessBuilder("sh", "-c", line.replace("localhost:8080", "127.0.0.1:" + server.port()))
            .redirectOutput(answer.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, shell.waitFor(), line);
    return new String(Files.readAllBytes(answer), StandardCharsets.UTF_8);
  }
}
