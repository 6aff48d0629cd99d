package org.capias.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/** The WARC file of a package: the archive's records as they are, and the index over them. */
final class PackedWarc implements AutoCloseable {
  private final Room room;
  private final FileChannel out;
  private final MessageDigest digest = Sha256.digest();
  private final CRC32 crc = new CRC32();
  private final Cdx index = new Cdx();
  private long size;

  PackedWarc(Room room, KeptCase saved, Path file) throws IOException {
    this.room = room;
    this.out =
        FileChannel.open(
            file,
            StandardOpenOption.WRITE,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING);
    // Numbered and timed as the case is: the same case gives the same bytes.
    Archive.Hand hand = room.keeper().hand();
    put(
        WarcRecord.members(
            List.of(Records.warcinfo(saved.number(), saved.time(), Cdx.WARC, hand))));
  }

  /** Copies the records of an entry; gives the byte at which they begin. */
  long add(Entry entry) throws IOException {
    long offset = size;
    byte[] members = room.members(entry);
    int at = 0;
    while (at < members.length) {
      Gzip.Member member = Gzip.read(members, at);
      WarcRecord record = WarcRecord.parse(member.content());
      String url = record.field("WARC-Target-URI");
      String time = record.field("WARC-Date");
      boolean shown =
          record.is("response")
              || record.is("revisit")
              || record.is("resource") && entry.is("added");
      if (shown && url != null && time != null) {
        byte[] packed = java.util.Arrays.copyOfRange(members, at, at + member.length());
        index.add(url, Instant.parse(time), offset + at, record, entry.need("payload"), packed);
      }
      at += member.length();
    }
    put(members);
    return offset;
  }

  private void put(byte[] bytes) throws IOException {
    Disk.write(out, size, bytes);
    digest.update(bytes);
    crc.update(bytes);
    size += bytes.length;
  }

  Cdx index() {
    return index;
  }

  long size() {
    return size;
  }

  int crc() {
    return (int) crc.getValue();
  }

  /** To be asked once, at the end. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
