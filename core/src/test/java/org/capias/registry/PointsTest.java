package org.capias.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Whether the points of the registry can be where they say: within the bounds of their part of the
 * world, and as far from their neighbours as everybody knows them to be. A sign or a digit that is
 * wrong moves a capital by a hundred kilometres and more.
 */
class PointsTest {
  private static final List<Point> POINTS = Registry.load().points();

  private static final Map<String, Point> OF_STATE =
      POINTS.stream().filter(Point::ofState).collect(Collectors.toMap(Point::state, p -> p));

  private static Point of(String state) {
    Point point = OF_STATE.get(state);
    assertThat(point).as(state).isNotNull();
    return point;
  }

  /** Great-circle distance in kilometres. */
  private static double distance(Point a, Point b) {
    double dLat = Math.toRadians(b.latitude() - a.latitude()) / 2;
    double dLon = Math.toRadians(b.longitude() - a.longitude()) / 2;
    double h =
        Math.pow(Math.sin(dLat), 2)
            + Math.cos(Math.toRadians(a.latitude()))
                * Math.cos(Math.toRadians(b.latitude()))
                * Math.pow(Math.sin(dLon), 2);
    return 2 * 6371 * Math.asin(Math.sqrt(h));
  }

  @Test
  void everyStateHasOnePointAndOneOnly() {
    Set<String> states =
        Registry.load().states().stream()
            .filter(s -> s.status() != State.Status.OTHER)
            .map(State::iso2)
            .collect(Collectors.toSet());
    assertThat(OF_STATE.keySet()).containsAll(states);
    assertThat(POINTS.stream().filter(Point::ofState).map(Point::state)).doesNotHaveDuplicates();
  }

  @Test
  void aPointHasTheNameOfAPlaceOfItsState() {
    Set<String> places = new HashSet<>();
    Registry.load().places().forEach(p -> places.add(p.state() + " " + p.name()));
    assertThat(POINTS)
        .filteredOn(p -> p.standsFor() != Point.StandsFor.REFERENCE_POINT)
        .allSatisfy(p -> assertThat(places).contains(p.state() + " " + p.name()));
  }

  @Test
  void noTwoStatesHaveTheSamePoint() {
    assertThat(POINTS.stream().map(p -> p.state() + p.latitude() + "," + p.longitude()).distinct())
        .as("but Washington, which has two names")
        .hasSize(POINTS.size() - 1);
    Map<String, Long> places =
        POINTS.stream()
            .filter(Point::ofState)
            .collect(
                Collectors.groupingBy(
                    p -> p.latitude() + "," + p.longitude(), Collectors.counting()));
    assertThat(places.values()).allMatch(n -> n == 1);
  }

  /** West, south, east and north of a part of the world, and states that lie in it. */
  @Test
  void statesLieInTheirPartOfTheWorld() {
    within(-25, 34, 41, 67, "AL AD AT BE BA BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU");
    within(-25, 34, 41, 67, "MT MC ME NL MK NO PL PT MD RO RU SM RS SK SI ES SE CH UA GB VA XK BY");
    within(-26, -35, 58, 38, "DZ AO BJ BW BF BI CV CM CF TD KM CD CG CI DJ EG GQ ER SZ ET GA GM");
    within(-26, -35, 58, 38, "GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL");
    within(-26, -35, 58, 38, "SO ZA SS SD TZ TG TN UG ZM ZW EH");
    within(25, 12, 91, 56, "AF AM AZ BH GE IR IQ IL JO KZ KW KG LB OM PK PS QA SA SY TJ TR TM");
    within(25, 4, 91, 56, "AE UZ YE IN NP BT BD LK MV");
    within(90, -9, 141, 48, "BN KH CN ID JP KP KR LA MY MN MM PH SG TH TL VN TW");
    within(110, -48, 180, 14, "AU NZ FJ PG SB VU NR PW FM MH KI TV");
    within(-180, -25, -158, 0, "WS TO CK NU");
    within(
        -118, 5, -56, 46, "US CA MX GT BZ SV HN NI CR PA CU JM HT DO BS BB AG DM GD KN LC VC TT");
    within(-82, -36, -34, 13, "AR BO BR CL CO EC GY PY PE SR UY VE");
  }

  private static void within(int west, int south, int east, int north, String states) {
    for (String state : states.split(" ")) {
      assertThat(of(state).longitude()).as(state).isBetween((double) west, (double) east);
      assertThat(of(state).latitude()).as(state).isBetween((double) south, (double) north);
    }
  }

  @Test
  void neighboursAreAsFarFromEachOtherAsOneKnows() {
    apart("CD", "CG", 0, 20);
    apart("AT", "SK", 45, 65);
    apart("IT", "VA", 0, 6);
    apart("MC", "FR", 600, 750);
    apart("MN", "CN", 1100, 1250);
    apart("RU", "UA", 720, 800);
    apart("RU", "KZ", 2150, 2400);
    apart("ZA", "SZ", 270, 350);
    apart("ZA", "BW", 230, 300);
    apart("TZ", "KE", 520, 600);
    apart("BI", "RW", 150, 200);
    apart("CM", "GQ", 280, 340);
    apart("NG", "BJ", 550, 650);
    apart("CI", "GH", 550, 700);
    apart("MA", "ES", 700, 820);
    apart("TR", "CY", 500, 560);
    apart("YE", "DJ", 400, 480);
    apart("AE", "QA", 280, 330);
    apart("KW", "BH", 400, 450);
    apart("PK", "AF", 330, 400);
    apart("IN", "PK", 650, 720);
    apart("LK", "MV", 700, 800);
    apart("VN", "LA", 450, 520);
    apart("MM", "TH", 750, 900);
    apart("BN", "MY", 1400, 1550);
    apart("AU", "NZ", 2250, 2400);
    apart("FJ", "TO", 700, 850);
    apart("VU", "SB", 1200, 1350);
    apart("NU", "CK", 1000, 1150);
    apart("NR", "KI", 650, 780);
    apart("PW", "FM", 2500, 2700);
    apart("US", "CA", 690, 780);
    apart("GT", "SV", 150, 200);
    apart("BZ", "GT", 320, 420);
    apart("CR", "PA", 480, 560);
    apart("EC", "CO", 700, 760);
    apart("BR", "BO", 1700, 2000);
    apart("GY", "SR", 330, 360);
    apart("JM", "HT", 450, 500);
    apart("AG", "KN", 80, 110);
    apart("LC", "VC", 90, 110);
    apart("GD", "BB", 220, 280);
    apart("DM", "LC", 140, 160);
    apart("CH", "LI", 140, 170);
    apart("LU", "BE", 170, 200);
    apart("SM", "IT", 210, 240);
    apart("AL", "XK", 170, 200);
    apart("XK", "MK", 60, 90);
    apart("MT", "TN", 350, 420);
    apart("AD", "ES", 460, 520);
    apart("MU", "SC", 1650, 1800);
    apart("KM", "SC", 1450, 1600);
    apart("MW", "ZM", 550, 650);
    apart("CV", "SN", 600, 700);
    apart("PS", "IL", 30, 70);
  }

  private static void apart(String one, String other, int least, int most) {
    assertThat(distance(of(one), of(other)))
        .as(one + " to " + other)
        .isBetween((double) least, (double) most);
  }

  @Test
  void aCityIsNotFartherFromItsCapitalThanItsStateIsWide() {
    for (Point city : POINTS) {
      int most =
          Set.of("RU", "US", "CA", "AU", "BR", "CN", "KI").contains(city.state()) ? 8600 : 3200;
      Point capital = OF_STATE.get(city.state());
      if (capital != null) {
        assertThat(distance(city, capital)).as(city.state() + " " + city.name()).isLessThan(most);
      }
    }
  }
}
