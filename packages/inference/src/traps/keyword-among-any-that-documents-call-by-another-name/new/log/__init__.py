from log.work import Book, parse, render
