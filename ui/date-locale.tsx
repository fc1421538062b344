'use client'

import { createContext } from 'react'
import { DATE_LOCALE } from './date-words.ts'

/** The locale in which dates are written: that of the request, so that server and browser agree. */
export const DateLocale = createContext(DATE_LOCALE)
