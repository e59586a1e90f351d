export { faultOf, type Fault } from './exit';
