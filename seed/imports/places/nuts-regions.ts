/**
 * Codes of Europe's statistical regions (NUTS 2021) that are an ISO 3166-2 region as well: NUTS=ISO, the country left
 * out of both. A code that is longer than one of these lies within it.
 */
const SAME_REGIONS: Readonly<Record<string, string>> = {
  AT: '11=1 12=3 13=9 21=2 22=6 31=4 32=5 33=7 34=8',
  BE: '1=BRU 2=VLG 3=WAL 21=VAN 22=VLI 23=VOV 24=VBR 25=VWV 31=WBR 32=WHT 33=WLG 34=WLX 35=WNA',
  BG: '311=05 312=12 313=06 314=15 315=11 321=04 322=07 323=18 324=17 325=19 331=03 332=08 333=27 334=25 341=02 342=20 343=28 344=24 411=22 412=23 413=01 414=14 415=10 421=16 422=26 423=13 424=21 425=09',
  CH: '011=VD 012=VS 013=GE 021=BE 022=FR 023=SO 024=NE 025=JU 031=BS 032=BL 033=AG 04=ZH 051=GL 052=SH 053=AR 054=AI 055=SG 056=GR 057=TG 061=LU 062=UR 063=SZ 064=OW 065=NW 066=ZG 07=TI',
  CZ: '01=10 02=20 031=31 032=32 041=41 042=42 051=51 052=52 053=53 063=63 064=64 071=71 072=72 08=80',
  DE: '1=BW 2=BY 3=BE 4=BB 5=HB 6=HH 7=HE 8=MV 9=NI A=NW B=RP C=SL D=SN E=ST F=SH G=TH',
  DK: '01=84 02=85 03=83 04=82 05=81',
  EL: '51=A 52=B 53=C 54=D 61=E 62=F 63=G 64=H 65=J 3=I 41=K 42=L 43=M',
  ES: '11=GA 12=AS 13=CB 21=PV 22=NC 23=RI 24=AR 3=MD 41=CL 42=CM 43=EX 51=CT 52=VC 53=IB 61=AN 62=MC 63=CE 64=ML 7=CN',
  FR: '1=IDF B=CVL C=BFC D=NOR E=HDF F=GES G=PDL H=BRE I=NAQ J=OCC K=ARA L=PAC M=20R Y1=971 Y2=972 Y3=973 Y4=974 Y5=976',
  IT: 'C1=21 C2=23 C3=42 C4=25 F1=65 F2=67 F3=72 F4=75 F5=77 F6=78 G1=82 G2=88 H1=BZ H2=TN H3=34 H4=36 H5=45 I1=52 I2=55 I3=57 I4=62',
  NL: '11=GR 12=FR 13=DR 21=OV 22=GE 23=FL 31=UT 32=NH 33=ZH 34=ZE 41=NB 42=LI',
  PL: '21=12 22=24 41=30 42=32 43=08 51=02 52=16 61=04 62=28 63=22 71=10 72=26 81=06 82=18 84=20 9=14',
  PT: '2=20 3=30',
  SE: '110=AB 121=C 122=D 123=E 124=U 125=T 211=F 212=G 213=H 214=I 221=K 224=M 231=N 232=O 311=S 312=W 313=X 321=Y 322=Z 331=AC 332=BD',
  UK: 'L=WLS M=SCT N=NIR',
};

const isoOf = new Map(
  Object.entries(SAME_REGIONS).flatMap(([country, pairs]) =>
    pairs.split(' ').map((pair) => {
      const [nuts, iso] = pair.split('=');
      return [country + nuts, `${isoCountry(country)}-${iso}`] as const;
    }),
  ),
);

function isoCountry(country: string): string {
  return country === 'EL' ? 'GR' : country === 'UK' ? 'GB' : country;
}

/** The ISO 3166-2 code of the region that a NUTS code is or lies in. */
export function regionOfNuts(code: string): string | undefined {
  for (let length = code.length; length > 2; length--) {
    const found = isoOf.get(code.slice(0, length));
    if (found) return found;
  }
  return undefined;
}
