/**
 * How the keys and tokens of well-known services begin and go on, as regular expressions of bounded length, from the
 * services' own documents. A quote may cut a token short, so that the lengths are lower bounds.
 */
export const TOKEN_SHAPES: readonly string[] = [
  'eyJ[\\w-]{8,}\\.[\\w-]{4,}(?:\\.[\\w-]*){0,3}', // JSON web token
  '(?:AKIA|ASIA|AGPA|AIDA|AROA)[A-Z0-9]{12,}', // AWS
  'gh[pousr]_[A-Za-z0-9]{16,}', // GitHub
  'github_pat_\\w{20,}',
  'gl(?:pat|dt|rt|ptt|ft)-[\\w-]{16,}', // GitLab
  'xox[abeoprs]-[\\w-]{8,}', // Slack
  'xapp-[\\w-]{8,}',
  '(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{8,}', // Stripe
  'whsec_[A-Za-z0-9+/=]{8,}',
  'sk-(?:[a-z]{2,8}\\d{0,2}-)?[\\w-]{16,}', // OpenAI, Anthropic
  'AIza[\\w-]{20,}', // Google
  'ya29\\.[\\w-]{16,}',
  'GOCSPX-[\\w-]{16,}',
  'SG\\.[\\w-]{12,}(?:\\.[\\w-]{12,})?', // SendGrid
  'key-[0-9a-f]{24,}', // Mailgun
  '(?:AC|SK)[0-9a-f]{32}', // Twilio
  'npm_[A-Za-z0-9]{20,}',
  'pypi-[\\w-]{20,}',
  'hf_[A-Za-z0-9]{20,}',
  'do[opr]_v1_[0-9a-f]{20,}', // DigitalOcean
  'shp(?:at|ca|pa|ss)_[0-9a-fA-F]{16,}', // Shopify
  'pat-(?:na|eu)\\d-[0-9a-f-]{16,}', // HubSpot
  'ATATT3[\\w=-]{16,}', // Atlassian
  'lin_(?:api|oauth)_\\w{16,}', // Linear
  'secret_[A-Za-z0-9]{24,}', // Notion
  'ntn_[A-Za-z0-9]{24,}',
  'dapi[0-9a-f]{24,}', // Databricks
  'figd_[\\w-]{16,}',
  'sq0(?:atp|csp)-[\\w-]{16,}', // Square
  'EAA[A-Za-z0-9]{40,}', // Meta
  '\\d{8,10}:AA[\\w-]{30,}', // Telegram
  'hv[sb]\\.[\\w-]{16,}', // Vault
  'glsa_\\w{24,}', // Grafana
  'PMAK-[0-9a-f-]{24,}', // Postman
  'AGE-SECRET-KEY-1[A-Z0-9]{20,}',
];

/** Words before a value that make it a password or the like, in the languages tickets are written in. */
export const PASSWORD_WORDS: readonly string[] = [
  'pass ?words?',
  'passwd',
  'passcode',
  'pass ?phrase',
  'pwd',
  'passwort',
  'kennwort',
  'mot de passe',
  'mdp',
  'contraseña',
  'clave',
  'senha',
  'wachtwoord',
  'hasło',
  'lösenord',
  'пароль',
  'パスワード',
];

/** Names of settings that hold a key, as they stand in logs, requests and configuration files. */
export const KEY_WORDS: readonly string[] = [
  'api[ _-]?(?:key|token|secret)',
  'x-api-key',
  '(?:access|auth|refresh|session|bearer|id|security|personal access|private)[ _-]?(?:token|key)',
  'client[ _-]?secret',
  '(?:app|shared|signing|webhook)[ _-]?secret',
  'secret(?:[ _-]?(?:access[ _-]?)?key)?',
  'aws_secret_access_key',
  'license[ _-]?key',
  'token',
  'account_?key',
  'shared_?access_?(?:key|signature)',
  'connection ?string',
  'session_?id',
  'csrf(?:_?token)?',
  'jsessionid',
  'phpsessid',
  'sig',
  'signature',
];
