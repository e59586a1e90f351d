from harbour.charts import load_chart
