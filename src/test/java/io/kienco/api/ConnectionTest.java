package io.kienco.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.store.Databases;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A refused request's answer arrives whole, however its body comes, byte by byte on a socket. */
class ConnectionTest {

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start(TestServer.settings(Databases.H2.url(), TestServer.AMPLE));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aBodyThatComesAfterItsRefusalLeavesTheConnectionGood() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      OutputStream out = socket.getOutputStream();
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (int i = 0; i < 5; i++) {
        write(out, "POST /api/plans HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 4\r\n\r\n");
        out.flush();
        Thread.yield();
        write(out, "late");
        assertEquals("HTTP/1.1 415 Unsupported Media Type", answer(in));
      }
    }
  }

  @Test
  void aConnectionThatIsEndedAfterABrokenAddressIsSaidToEnd() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      write(socket.getOutputStream(), "GET /api/jobs/%00 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
      String whole = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      assertTrue(whole.startsWith("HTTP/1.1 400"), whole);
      assertTrue(whole.contains("\r\nConnection: close\r\n"), whole);
    }
  }

  @Test
  void aBodyOfAHundredMegabytesIsReadAwayAndRefused() throws IOException {
    long size = 100_000_000;
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      OutputStream out = socket.getOutputStream();
      write(
          out,
          "POST /api/plans HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
              + "Content-Length: "
              + size
              + "\r\n\r\n");
      byte[] block = new byte[1_000_000];
      for (long sent = 0; sent < size; sent += block.length) {
        out.write(block);
      }
      assertEquals(
          "HTTP/1.1 413 Payload Too Large",
          answer(new BufferedInputStream(socket.getInputStream())));
    }
  }

  @Test
  void aBodyThatTricklesInIsCutOff() {
    InputStream trickle =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            into[from] = ' ';
            return 1;
          }
        };
    Intake intake = new Intake(Long.MAX_VALUE, Duration.ofMillis(20));
    assertThrows(IOException.class, () -> intake.copy(trickle, OutputStream.nullOutputStream()));
  }

  @Test
  void whoSendsAFileSlowlyKeepsNobodyFromReckoning() throws IOException {
    Settings.Rates oneHeavy = new Settings.Rates(100_000, 100_000, 64, 1, 50, 8, 20);
    Settings settings = TestServer.settings(Databases.H2.url(), oneHeavy);
    try (TestServer narrow = TestServer.start(settings);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), narrow.port())) {
      write(
          socket.getOutputStream(),
          "POST /api/datasets HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/zip\r\n"
              + "Content-Length: 1000\r\nExpect: 100-continue\r\n\r\n");
      assertEquals("HTTP/1.1 100 Continue", line(socket.getInputStream()));
      assertEquals(200, narrow.post("/api/audit/verify", null).status());
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  /** The status line of an answer, which is read to its end. */
  private static String answer(InputStream in) throws IOException {
    String status = line(in);
    int length = -1;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      if (line.startsWith("Content-Length: ")) {
        length = Integer.parseInt(line.substring("Content-Length: ".length()));
      }
    }
    assertTrue(length > 0, status);
    assertEquals(length, in.readNBytes(length).length);
    return status;
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      line.append((char) c);
    }
    return line.toString().strip();
  }
}
