package io.kienco.api.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32C;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A file as it is sent, gzipped once.
 *
 * @param lasting its address names its version, so a browser may keep it for good
 */
record PageFile(byte[] packed, String tag, String type, boolean lasting) {

  static PageFile of(byte[] bytes, String type, boolean lasting) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PageFile(packed.toByteArray(), tag(bytes), type, lasting);
  }

  private static String tag(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return "\"" + Long.toHexString(sum.getValue()) + "-" + bytes.length + "\"";
  }

  /** Answers with the file, or with 304 where the browser has it. */
  void send(Context context) {
    context.header("ETag", tag).header("Vary", "Accept-Encoding");
    context.header("Cache-Control", lasting ? "max-age=31536000, immutable" : "no-cache");
    if (tag.equals(context.header("If-None-Match"))) {
      context.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    context.contentType(type).disableCompression();
    if (String.valueOf(context.header("Accept-Encoding")).contains("gzip")) {
      context.header("Content-Encoding", "gzip").result(packed);
    } else {
      context.result(bytes());
    }
  }

  byte[] bytes() {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
