package io.kienco.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;

/** Bytes by their hash, gzipped; the same bytes are kept once. */
public final class Contents {

  private final Database database;

  public Contents(Database database) {
    this.database = database;
  }

  /** Keeps them within a transaction; their hash. */
  static String put(Handle handle, byte[] bytes, Act act) {
    String hash = Hash.of(bytes);
    if (touch(handle, hash, act)) {
      return hash;
    }
    handle
        .createUpdate(
            "insert into content (hash, packed, size, at) values (:hash, :packed, :size, :at)"
                + " on conflict do nothing")
        .bind("hash", hash)
        .bind("packed", pack(bytes))
        .bind("size", bytes.length)
        .bind("at", act.time())
        .execute();
    return hash;
  }

  /** What is used again is young again, so that no clean-up takes it away meanwhile. */
  private static boolean touch(Handle handle, String hash, Act act) {
    return handle
            .createUpdate("update content set at = :at where hash = :hash")
            .bind("at", act.time())
            .bind("hash", hash)
            .execute()
        > 0;
  }

  public byte[] get(String hash) {
    return unpack(packed(hash));
  }

  /** As kept: gzip. */
  public byte[] packed(String hash) {
    return database
        .jdbi()
        .withHandle(
            h ->
                h.createQuery("select packed from content where hash = :hash")
                    .bind("hash", hash)
                    .mapTo(byte[].class)
                    .findOne())
        .orElseThrow(() -> new StoreException.NotThere("content", hash));
  }

  static byte[] pack(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] unpack(byte[] packed) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
