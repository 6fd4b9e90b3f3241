const listed = `
  hi hello hey heya hiya yo dear sir madam mate please pls plz plez pleas thanks thank thx ty cheers ok okay well so um uh er sorry yes yeah yep
  good morning afternoon evening now asap kindly guys there
  hola buenas buenos dias tardes noches porfavor porfa porfis xfa xfavor favor por gracias disculpe disculpa perdon perdone oye oiga bueno pues ya ahora che si vale
  oi ola ei bom boa dia tarde noite pf pfv pfvr pff faz se obrigado obrigada obg desculpe desculpa agora entao sim ai la gente urgente urgentemente
  x e y and a 1 lol haha jaja kkk rs
`;

/** Greetings, pleasantries and small talk that change nothing about what a sentence asks. */
export const fillers: ReadonlySet<string> = new Set(listed.split(/\s+/).filter((word) => word !== ''));
