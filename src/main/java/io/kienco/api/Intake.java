package io.kienco.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

/** How much of a body is read, and for how long: one that trickles in does not hold its thread. */
record Intake(long bytes, Duration time) {

  private static final int BLOCK = 1 << 16;

  /** True: to its end; false: there is more than the bytes. An error where the time ran out. */
  boolean copy(InputStream in, OutputStream out) throws IOException {
    long end = System.nanoTime() + time.toNanos();
    byte[] block = new byte[BLOCK];
    long size = 0;
    for (int n = in.read(block); n >= 0; n = in.read(block)) {
      size += n;
      if (size > bytes) {
        return false;
      }
      if (System.nanoTime() - end > 0) {
        throw new IOException("body slower than " + time);
      }
      out.write(block, 0, n);
    }
    return true;
  }
}
