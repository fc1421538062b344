import { chooseLocale } from '../domain/words/locale.ts'
import { readEnv } from './env.ts'

// The entry imports this before anything else, since words are made when their file is loaded. What is wrong with the
// settings the entry says.
const read = readEnv(process.env)
if (read.ok) chooseLocale(read.env.locale)
