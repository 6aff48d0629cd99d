package org.capias.intake.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/**
 * Which IP addresses are not on the public internet, from IANA's registries of special-purpose
 * addresses (RFC 6890 and its successors). Of IPv6 only global unicast (2000::/3) can be public at
 * all, which leaves out loopback, IPv4-compatible forms, NAT64 (64:ff9b::/96), unique local
 * (fc00::/7), link-local, site-local and multicast without naming them one by one; forms within it
 * that carry or stand for other addresses (6to4, Teredo) are left out by name. Java itself turns
 * IPv4-mapped addresses (::ffff:0:0/96) into IPv4, so they are judged as what they reach.
 */
final class Ranges {
  /** First address, length of the prefix, what it is. */
  private record Range(int first, int bits, String what) {
    boolean holds(int address) {
      return (address ^ first) >>> (32 - bits) == 0;
    }
  }

  private static final Range[] FOUR = {
    range(0, 0, 0, 8, "this network"),
    range(10, 0, 0, 8, "private"),
    range(100, 64, 0, 10, "shared by a carrier"),
    range(127, 0, 0, 8, "loopback"),
    range(169, 254, 0, 16, "link-local"),
    range(172, 16, 0, 12, "private"),
    range(192, 0, 0, 24, "for protocols"),
    range(192, 0, 2, 24, "for documentation"),
    range(192, 88, 99, 24, "a 6to4 relay"),
    range(192, 168, 0, 16, "private"),
    range(198, 18, 0, 15, "for measurements"),
    range(198, 51, 100, 24, "for documentation"),
    range(203, 0, 113, 24, "for documentation"),
    range(224, 0, 0, 4, "multicast"),
    range(240, 0, 0, 4, "reserved"),
  };

  /** Within 2000::/3; the first 32 bits decide. */
  private static final Range[] SIX = {
    new Range(0x20010000, 23, "for protocols or tunnels"),
    new Range(0x20010db8, 32, "for documentation"),
    new Range(0x20020000, 16, "6to4"),
    new Range(0x3fff0000, 20, "for documentation"),
  };

  private Ranges() {}

  private static Range range(int a, int b, int c, int bits, String what) {
    return new Range(a << 24 | b << 16 | c << 8, bits, what);
  }

  /** What kind of address it is if it is not public; null if it is. */
  static @Nullable String inside(InetAddress address) {
    byte[] bytes = address.getAddress();
    int start = first(bytes);
    if (address instanceof Inet4Address) {
      return find(FOUR, start);
    }
    if ((bytes[0] & 0xE0) != 0x20) {
      return address.isLoopbackAddress()
          ? "loopback"
          : address.isMulticastAddress() ? "multicast" : "not of the public internet";
    }
    return find(SIX, start);
  }

  private static @Nullable String find(Range[] ranges, int start) {
    for (Range range : ranges) {
      if (range.holds(start)) {
        return range.what();
      }
    }
    return null;
  }

  private static int first(byte[] bytes) {
    return (bytes[0] & 0xFF) << 24
        | (bytes[1] & 0xFF) << 16
        | (bytes[2] & 0xFF) << 8
        | (bytes[3] & 0xFF);
  }
}
