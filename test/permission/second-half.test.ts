import { matrix } from './matrix.ts'

matrix(1)
