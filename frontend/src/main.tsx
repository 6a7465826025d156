import 'virtual:antd.css'
import 'antd/dist/reset.css'
import './app/styles.css'
import { start } from './app/start'

const root = document.getElementById('root')
if (root) void start(root)
