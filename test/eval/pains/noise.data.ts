// What else people complain about: everyone about something else. Apart from the product's word lists; and no sentence names
// a pain of its own, such as slowness, which all who say it would share.

/** Things somebody may find fault with once. */
export const THINGS: readonly string[] = `
aquarium arrow avatar bandwidth banner basket bell binder blanket bookmark bracket bridge brochure bucket bulletin button cabinet cactus camera
candle canopy canvas carousel carpet cartoon catalogue ceiling chapter charger checkbox chimney cinema clipboard clock compass confetti cookie
counter coupon courier curtain cushion dictionary dial dictation diploma dome donation doorbell drawer drum dust easel elevator embassy
emblem emoji engraving envelope eraser escalator fabric faucet fence ferry festival firewall flag flashlight flower folder font footnote fountain
freight fridge fuel funnel furniture galaxy garage garden gauge glossary glove goggles graph gravel grill guitar gym hammer hammock harness
hashtag headset heater hedge helmet hinge horizon hotel hyphen igloo ink insurance island jacket jigsaw journal kennel kettle keyboard kiosk
kitchenette knob ladder lantern laser laundry lawn leaflet lever library lightbulb locker logo magnet mailbox mantle marble mascot mattress
medal megaphone microphone mirror mitten monitor mosaic mural museum napkin necklace newsletter notebook nozzle orchard ornament oven paddle
padlock paintbrush palette parachute parking passport pavement pedal pencil pennant perfume piano pigment pillow pipette playlist plug podium
postcard projector puzzle quiz radar radiator railing raincoat receipt reminder ribbon robot rocket rudder ruler saddle safe sandal scarf
scissors scooter sculpture shelf shield shower signpost siren skateboard slider snorkel sofa souvenir sparkle speaker sponge stadium staircase
stapler statue stencil sticker stopwatch stove subtitle suitcase sunscreen tablet tapestry telescope terrace thermostat thimble ticker timeline
toaster toolbar tooltip torch tractor trampoline trophy trumpet tunnel turbine umbrella upholstery valve vase velvet veranda vitamin volcano
wallpaper wardrobe watermark weather wheel whistle windmill wrench xylophone zipper`
  .trim()
  .split(/\s+/);

/** What is said of a thing; `#` is the thing. */
export const COMPLAINTS: readonly string[] = [
  'The # is broken.',
  'Our # fails every time.',
  'The # shows the wrong colour.',
  'We cannot get the # to work.',
  'The # crashes when I open it.',
  'Nothing happens with the # any more, it is broken.',
  'The # is a daily annoyance.',
  'A wrong # turned up after the weekend.',
  'The # does not work for half of us.',
  'I lost an hour because the # fails.',
  'The # has a bug.',
  'The # is missing for our branch.',
];

export const HEADS: readonly string[] = [
  'Problem with the #',
  '# broken',
  'Help with #',
  '# fails',
  'Question on #',
];

export const NOTED: readonly string[] = [
  'Missing #',
  'The # failed in the trial',
  'No support for the #',
  '# was broken in the pilot',
];

export const QUESTIONS: readonly string[] = [
  'How do I rename the #?',
  'Where can I find the guide for the #?',
  'Which plan includes the #?',
];

export const PRAISE: readonly string[] = [
  'We love the #.',
  'The # is great.',
  'Very happy with the #, well done.',
];
