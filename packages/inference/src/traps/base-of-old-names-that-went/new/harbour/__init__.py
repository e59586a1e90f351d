from harbour.voyage import Voyage
