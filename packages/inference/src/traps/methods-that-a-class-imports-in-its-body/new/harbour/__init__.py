from harbour.chart import Chart
