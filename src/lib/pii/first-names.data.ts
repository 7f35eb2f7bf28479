/**
 * Common first names of Europe, the Americas and South Asia that are hardly ever anything else when written with a
 * capital. Left out on purpose are names that are also words, months, places or products (Mark, Will, Rose, April,
 * Austin, Victoria, Alexa).
 */
const NAMES = `
Aaron Abdul Abigail Adam Adrian Adriana Agnes Agnieszka Ahmed Ahmet Aidan Aisha Akash Alan Alana Albert Alberto Alec
Alejandra Alejandro Aleksander Alessandra Alessandro Alex Alexander Alexandre Alexis Alfonso Alfred Ali Alice Alicia
Alina Alison Allison Alvaro Alyssa Amanda Amelia Amélie Amir Amit Amy Ana Anastasia Anders Andrea Andreas Andrei Andrés
Andrew Andrzej Aneta Angela Angelika Angelina Anil Anita Anja Anjali Ankit Ann Anna Annabelle Anne Annette Annika Anthony
Antoine Anton Antonia Antonio António Anya Ariana Arjun Armando Arnaud Arthur Arturo Arun Asha Ashley Ashok Astrid Aurélie
Barbara Barry Bartosz Beata Beatrice Beatriz Becky Ben Benjamin Benoît Bernard Bernd Bernhard Beth Bethany Betty Bianca
Birgit Bjorn Björn Bob Bogdan Brad Bradley Brandon Brenda Brendan Brent Brett Brian Brianna Bridget Brigitte Britta Bruno
Bryan Caitlin Calvin Cameron Camila Camille Carina Carl Carla Carlo Carlos Carmen Carol Carole Caroline Carolyn Carsten
Catarina Catherine Cathy Cecilia Cecile Cécile Cédric Céline Charles Charlie Chloe Chloé Chris Christa Christelle
Christina Christine Christoph Christophe Christopher Cindy Claire Clara Clare Claudia Clément Colin Colleen Connor Conor
Corinna Corinne Courtney Craig Cristian Cristina Curtis Cynthia Damian Damien Dan Dana Daniel Daniela Danielle Danny
Dariusz Darren Dave David Davide Deborah Debbie Debra Deepak Denise Dennis Derek Diana Diane Diego Dieter Dimitri Dirk
Divya Dmitry Dominic Dominik Dominique Donald Donna Dorothea Dorothy Doug Douglas Duncan Dylan Eddie Edgar Edith Eduardo
Edward Edwin Eileen Ekaterina Elaine Eleanor Elena Eleni Elias Elisa Elisabeth Eliza Elizabeth Ella Ellen Elodie Emil
Emilia Emilie Emily Emma Emmanuel Enrico Enrique Eric Erica Erik Erika Erin Ernesto Esteban Esther Ethan Eugene Eva
Evelyn Ewa Fabian Fabio Fabrice Farah Fatima Federica Federico Felicia Felipe Felix Fernanda Fernando Filip Filippo Fiona
Florent Florian Francesca Francesco Francisco Franck François Françoise Franz Fred Freddy Frederic Frédéric Frederick
Frederik Frieda Fritz Gabriel Gabriela Gabriele Gabrielle Gareth Gary Gavin Geoff Geoffrey George Georg Georges Gerald
Gerard Gerhard Gert Ghislaine Giacomo Gianluca Gilbert Gilles Gillian Gina Giorgio Giovanna Giovanni Gisela Giulia
Giuseppe Gloria Gonzalo Gordon Goran Graham Greg Gregor Gregory Greta Grzegorz Guillaume Guillermo Gunnar Gustav Gustavo
Hanna Hannah Hannes Hans Harald Harold Harriet Harry Hassan Heidi Heike Heinrich Heinz Helen Helena Helene Hélène Helga
Helmut Henri Henrik Henrique Henry Herbert Hermann Hiroshi Holger Horst Howard Hugh Hugo Ian Ibrahim Ida Ignacio Igor Ilse
Imran Ines Inês Inga Inge Ingo Ingrid Irene Irina Isaac Isabel Isabell Isabella Isabelle Ismael Ivan Ivana Jacek Jackie
Jacob Jacqueline Jacques Jaime Jakob Jakub James Jamie Jane Janet Janice Janine Janina Jared Jason Javier Jeff Jeffrey
Jennifer Jenny Jens Jérémy Jeremy Jerome Jérôme Jerry Jessica Jessie Jill Jim Jimmy Joan Joana Joanna Joanne João Joachim
Joaquin Jochen Jodie Joe Joel Joelle Johan Johann Johanna Johannes John Johnny Jon Jonas Jonathan Jorge Jörg Jose José
Josef Joseph Josephine Joshua Juan Judith Julia Julian Juliana Julie Julien Juliette Jürgen Justin Justyna Karel Karen
Karin Karina Karl Karla Karolina Karsten Katarina Katarzyna Kate Katharina Katherine Kathleen Kathrin Kathryn Kathy Katie
Katja Katrin Kavita Kaye Keith Kelly Ken Kenneth Kerry Kerstin Kevin Khalid Kim Kimberly Kirsten Klaus Konrad Konstantin
Krishna Kristen Kristian Kristin Kristina Kristine Krzysztof Kumar Kurt Kyle Lakshmi Larry Lars Latoya Laura Lauren
Laurence Laurent Lauri Lawrence Lea Leah Leila Lena Leon Leonard Leonardo Leonie Leslie Liam Lieselotte Linda Lindsay
Lindsey Lisa Lise Liza Loïc Lorena Lorenzo Lori Lorraine Louis Louisa Louise Luca Lucas Lucia Lucie Lucy Ludovic Luigi
Luis Luisa Luiz Lukas Łukasz Luke Lutz Lydia Lynn Maarten Maciej Madeleine Magda Magdalena Magnus Maja Malcolm Malgorzata
Małgorzata Manfred Manoj Manuel Manuela Marc Marcel Marcin Marco Marcos Marcus Marek Margaret Margarita Margot Maria
María Mariana Marie Marija Marilyn Marina Mario Marion Marisa Marius Mariusz Marjorie Markus Marlene Marta Martha Martin
Martina Martine Martyn Mary Maryam Massimo Mateo Mateusz Mathias Mathieu Mathilde Matteo Matt Matthew Matthias Maureen
Maurice Mauricio Maxime Maximilian Megan Mehmet Melanie Mélanie Melissa Meredith Michael Michaela Michal Michał Michel
Michele Michelle Miguel Mike Mikael Mikhail Milan Milena Miranda Miriam Mirko Mohamed Mohammad Mohammed Mohan Moira
Monica Monika Monique Moritz Muhammad Murat Muriel Mustafa Myriam Nadia Nadine Nancy Naomi Natalia Natalie Natasha
Nathalie Nathan Nathaniel Neha Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nigel Nikhil Niklas Nikolai Nikolaus
Nikolay Nils Nina Nisha Noah Nora Norbert Norma Norman Nuno Olaf Oleg Olga Oliver Olivia Olivier Omar Oscar Oskar Otto
Owen Pablo Pamela Paola Paolo Pascal Patrice Patricia Patricio Patrick Patrik Patrizia Paul Paula Paulina Pauline Paulo
Pavel Paweł Pedro Penelope Perrine Peter Petra Phil Philip Philipp Philippe Phillip Phyllis Pierre Pieter Pietro Piotr
Prakash Pranav Praveen Priya Priyanka Rachel Rafael Raffaella Rahul Raj Rajesh Ralf Ralph Ramesh Ramon Ramón Randall
Randy Raphael Raquel Raul Raúl Ravi Raymond Rebecca Regina Reiner Renata Renate René Renée Ricardo Riccardo Richard Rick
Rita Rob Robert Roberta Roberto Rodrigo Roger Rohan Rohit Roland Rolf Roman Romain Ron Ronald Ronan Rory Rosa Rosalie
Rosemary Rowan Roxanne Roy Rüdiger Rui Rupert Russell Ruth Ryan Sabine Sabrina Sally Salman Salvador Salvatore Sam
Samantha Samir Samuel Sandra Sanjay Santiago Sara Sarah Sascha Saskia Satish Sean Sebastian Sébastien Serena Serge Sergei
Sergey Sergio Shane Shannon Sharon Shaun Sheila Shirley Silke Silvia Simon Simona Simone Siobhan Slawomir Sofia Sofie Solveig
Sonia Sonja Sophia Sophie Søren Stacey Stacy Stanislav Stefan Stefania Stefanie Stefano Steffen Stella Stephan Stephanie
Stéphane Stéphanie Stephen Steve Steven Stewart Stuart Sunil Suresh Susan Susana Susanna Susanne Suzanne Suzie Sven Svetlana
Swati Sylvain Sylvia Sylvie Tamara Tanja Tanya Tara Tatiana Ted Teresa Terence Terry Theo Theodore Theresa Thérèse Thibault
Thierry Thomas Thorsten Tiago Tiffany Till Tim Timo Timothy Tina Tobias Todd Tom Tomas Tomás Tomasz Tommy Toni Tony Torsten
Tracey Tracy Trevor Tristan Udo Ulrich Ulrike Ursula Ute Uwe Valentina Valeria Valérie Vanessa Vasily Vera Veronica Véronique
Vicente Vicki Vicky Victor Vijay Vikram Viktor Vikas Vincent Vincenzo Vinod Virginie Vivek Vivian Viviana Vladimir Volker
Walter Wanda Wayne Wendy Werner Wilfried Wilhelm Willem William Wojciech Wolfgang Xavier Yann Yannick Yasmin Yolanda Yuri
Yusuf Yves Yvette Yvonne Zachary Zoe Zoé Zofia Zsolt
`;

export const FIRST_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));
