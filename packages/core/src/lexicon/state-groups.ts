/**
 * Names for several states at once that act as each of them; formats with a voice of their own (G7, Quad) are organisations.
 *
 * A line is `name;other names|codes`.
 */
export const STATE_GROUPS = `
E3;E-3;EU3;EU-3|GBR FRA DEU
Baltic states;Baltic States;Baltic countries;Baltic republics;Baltics;the Baltics|EST LVA LTU
Nordic countries;Nordic states;Nordics;the Nordics|DNK FIN ISL NOR SWE
Benelux countries;Benelux states|BEL NLD LUX
Visegrad countries;Visegrád countries|CZE HUN POL SVK
Sahel states of the AES|BFA MLI NER
two Koreas;the two Koreas;both Koreas;the Koreas|KOR PRK
two Congos;the two Congos;both Congos|COD COG
two Sudans;the two Sudans;both Sudans|SDN SSD
North American governments|CAN MEX USA
`;
