/** Common Dutch and English given names, without those that are also words, months, places or brands (Mark, June, Roos). */
export const givenNames: ReadonlySet<string> = new Set(
  `Aaron Achmed Adam Agnes Ahmed Aisha Alex Alice Amanda Amber Amy Andrew Angela Anita Anja Ann Anna Anne Annemiek
  Anneke Annelies Anouk Anton Arjan Arnold Astrid Barbara Bart Ben Benjamin Bianca Bob Bram Brian Carla Carmen Carolien
  Caroline Charlie Charlotte Chris Christine Cindy Claire Claudia Daan Danielle David Dennis Diana Dirk Dorothy Eddie
  Edward Edwin Elise Elizabeth Ellen Els Emily Emma Eric Erik Esther Eva Evelien Fatima Fleur Floor Frank Fred Geert
  George Gerard Gerda Gert Hannah Hanneke Hans Harry Hassan Heleen Henk Henry Ilse Ingrid Irene Iris Isabel Jacob
  Jaap James Jan Jane Janneke Janet Jason Jasper Jeff Jelle Jennifer Jeroen Jessica Joan Johan John Jolanda Joost Joop
  Jos Joseph Joyce Judith Julia Karen Karin Kate Kees Kelly Kevin Kim Kimberly Klaas Koen Larry Lars Laura Lauren
  Leo Lies Linda Lisa Lotte Louise Lucas Luuk Maaike Maarten Manon Marco Margaret Margriet Maria Marie Marieke
  Marijke Marjan Marleen Martijn Martin Mary Matthew Melissa Merel Michael Michelle Mieke Mike Miranda Mohammed
  Monique Nancy Natasja Nick Nicole Niels Nienke Noah Olga Oliver Pamela Patricia Patrick Paul Paula Peter Petra
  Pieter Rachel Remco Rebecca Richard Rick Rianne Rob Robert Robin Roel Ronald Ruben Ruud Ryan Samantha Samira Sander
  Sandra Sanne Sara Sarah Saskia Scott Sharon Simone Sjaak Sofie Sophie Stefan Stephanie Steven Susan Susanne Sylvia
  Tess Theo Thijs Thomas Tim Timothy Tineke Tom Vera Vincent Wendy Willem William Wilma Wim Wouter Yasmin Yvonne`.split(
    /\s+/u,
  ),
);
