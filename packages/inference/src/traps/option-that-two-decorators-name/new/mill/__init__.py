from mill.paint import paint
