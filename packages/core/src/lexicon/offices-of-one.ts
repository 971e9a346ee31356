/**
 * Offices under names that one party alone gives, so that they name it without its own name. A party that the words around
 * them name comes first (`the Norwegian Secretary of State`).
 *
 * A line is `code|office;office`.
 */
export const OFFICES_OF_ONE = `
USA|Secretary of State;Secretary of Defense;Secretary of the Treasury;Treasury Secretary;Secretary of Homeland Security;Homeland Security Secretary;Attorney General of the United States;White House Press Secretary;White House spokesman;White House spokeswoman;White House spokesperson;Speaker of the House
IGO:EU|High Representative;High Representative for Foreign Affairs and Security Policy;High Representative of the Union for Foreign Affairs and Security Policy;EU High Representative
GBR|Chancellor of the Exchequer;Home Secretary;First Sea Lord
JPN|Chief Cabinet Secretary
IND|External Affairs Minister;Minister of External Affairs
IRL|Taoiseach;Tánaiste
IGO:UN|Under-Secretary-General;Assistant Secretary-General;High Commissioner for Human Rights;High Commissioner for Refugees;Emergency Relief Coordinator
VAT|Pope;Holy Father;Roman Pontiff;Supreme Pontiff
IRN|Supreme Leader
`;
